package horseshoe.walk;

import static horseshoe.walk.Chance.desk;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.classroom.Run;
import horseshoe.rules.Member;
import horseshoe.rules.Vote;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Random;

/** What a teacher does besides the meeting: seats, notes, news, other meetings. Some of it is refused, and may be. */
record TeachersDesk(Random random) {
    private static final List<String> OCCASIONS =
            List.of("AGENDA_ADOPTED", "VOTE_OPENED", "ADOPTED", "NOT_ADOPTED", "VETO");

    Deed deed(Room room) {
        Roster.Person person = Start.oneOf(room.state().roster().people(), random);
        Chance.Body body = switch (random.nextInt(15)) {
            case 0 -> desk("pause").with("paused", !room.state().lesson().paused());
            case 1 -> desk("play-seat").with("seat", seat(room)).with("play", random.nextBoolean() ? "BOT" : "TEACHER");
            case 2 ->
                desk("tell-bot")
                        .with("seat", seat(room))
                        .with(
                                "vote",
                                Start.oneOf(List.of(Vote.values()), random).name());
            case 3 -> desk("switch-notes").with("on", random.nextBoolean());
            case 4, 5 -> desk("prepare-inject").with("inject", inject(room));
            case 6 -> desk("release-inject").with("inject", 1 + random.nextInt(4));
            case 7 -> desk("drop-inject").with("inject", 1 + random.nextInt(4));
            case 8 -> rewind(room);
            case 9 -> branch(room);
            case 10 ->
                desk("choose-run")
                        .with(
                                "run",
                                Start.oneOf(room.state().runs().all(), random)
                                        .id()
                                        .number());
            case 11 ->
                desk("send-note")
                        .with("from", seat(room))
                        .with("to", seat(room))
                        .with("text", Words.some(random));
            case 12 -> desk("lock-door").with("locked", random.nextBoolean());
            case 13 -> moved(room, person);
            default -> desk("begin-run").with("title", Words.some(random).strip());
        };
        return body.deed(PersonId.TEACHER);
    }

    Deed again(Room room) {
        return room.state().lesson().paused()
                ? desk("pause").with("paused", false).deed(PersonId.TEACHER)
                : desk("begin-run").with("title", "Again").deed(PersonId.TEACHER);
    }

    private String seat(Room room) {
        List<Member> members = room.run().state().setting().council().members();
        return Start.oneOf(members, random).seat().code();
    }

    private JsonObject inject(Room room) {
        var inject = Json.createObjectBuilder()
                .add("id", 0)
                .add("title", Words.some(random))
                .add("text", Words.some(random));
        if (random.nextInt(3) == 0) {
            inject.add("to", seat(room));
        }
        if (random.nextInt(3) > 0) {
            inject.add(
                    "when",
                    Json.createObjectBuilder().add("type", "on").add("occasion", Start.oneOf(OCCASIONS, random)));
        }
        return inject.build();
    }

    private Chance.Body rewind(Room room) {
        Run run = room.run();
        return desk("rewind")
                .with("run", run.id().number())
                .with("to", Start.oneOf(run.points(), random).version());
    }

    private Chance.Body branch(Room room) {
        Run run = Start.oneOf(room.state().runs().all(), random);
        return desk("branch")
                .with("run", run.id().number())
                .with("at", Start.oneOf(run.points(), random).version())
                .with("title", "What if")
                .with(
                        "votes",
                        Json.createObjectBuilder().add(seat(room), "ABSTAINING").build());
    }

    private Chance.Body moved(Room room, Roster.Person person) {
        Chance.Body body = desk("move-person").with("person", person.id().number());
        return random.nextBoolean()
                ? body.with("role", Role.DELEGATE.name()).with("seat", seat(room))
                : body.with(
                        "role",
                        Start.oneOf(List.of(Role.PRESS, Role.OBSERVER), random).name());
    }
}
