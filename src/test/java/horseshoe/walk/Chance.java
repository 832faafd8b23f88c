package horseshoe.walk;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.meeting.Votes;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.web.live.view.Audience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws what happens next: mostly something that is on offer, now and then something from the teacher's desk. */
record Chance(Random random) {
    private static final List<Vote> VOTES = List.of(
            Vote.IN_FAVOUR, Vote.IN_FAVOUR, Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING, Vote.NOT_PARTICIPATING);

    /** Who comes before anything else: delegates, one of them the President, and guests. */
    List<Deed> coming(Room room) {
        List<SeatId> seats = room.run().state().setting().council().members().stream()
                .map(Member::seat)
                .toList();
        List<Deed> all = new ArrayList<>();
        all.add(new Deed.Came(Role.DELEGATE, Optional.of(Start.oneOf(seats, random))));
        all.add(new Deed.Came(Role.DELEGATE, Optional.of(Start.oneOf(seats, random))));
        if (random.nextBoolean()) {
            SeatId president = room.run().state().setting().president();
            all.add(new Deed.Came(Role.DELEGATE, Optional.of(president)));
        }
        all.add(new Deed.Came(Role.INVITED_STATE, Optional.empty()));
        all.add(new Deed.Came(Role.SECRETARIAT, Optional.empty()));
        all.add(new Deed.Came(Role.PRESS, Optional.empty()));
        for (int seat = random.nextInt(3); seat > 0; seat--) {
            all.add(desk("play-seat")
                    .with("seat", Start.oneOf(seats, random).code())
                    .with("play", "TEACHER")
                    .deed(PersonId.TEACHER));
        }
        return all;
    }

    Deed next(Room room) {
        return switch (random.nextInt(20)) {
            case 0 -> new Deed.Waited(1 + random.nextInt(400));
            case 1, 2, 3 -> new Deed.TookBack();
            case 4 -> new TeachersDesk(random).deed(room);
            case 5, 6 -> new PaperChance(random).deed(room).orElseGet(() -> inMeeting(room));
            default -> inMeeting(room);
        };
    }

    /** While a vote is open mostly votes; a meeting that is over is held again. */
    private Deed inMeeting(Room room) {
        Optional<Votes.Voting> voting = room.run().state().voting();
        if (voting.isPresent() && random.nextInt(3) > 0) {
            return vote(room, voting.get());
        }
        List<Roster.Person> people = room.state().roster().people().stream()
                .filter(person -> person.role() != Role.PROJECTOR)
                .toList();
        Roster.Person person = random.nextInt(3) == 0 ? people.getFirst() : Start.oneOf(people, random);
        List<Offer> offers = Offer.of(room, Audience.of(room.state(), person));
        return offers.isEmpty() || (offers.size() < 3 && random.nextBoolean())
                ? onwards(room)
                : drawn(person.id(), room, offers);
    }

    /** The step that is expected is drawn more often, so that meetings come to an end. */
    private Deed drawn(PersonId by, Room room, List<Offer> offers) {
        Offer offer = random.nextInt(4) == 0 ? offers.getFirst() : Start.oneOf(offers, random);
        return new Filling(random, room).of(by, offer);
    }

    private Deed onwards(Room room) {
        List<Offer> offers = Offer.of(
                room,
                Audience.of(
                        room.state(),
                        room.state().roster().person(PersonId.TEACHER).orElseThrow()));
        return offers.isEmpty() ? new TeachersDesk(random).again(room) : drawn(PersonId.TEACHER, room, offers);
    }

    private Deed vote(Room room, Votes.Voting voting) {
        List<Member> members = room.run().state().setting().council().members();
        SeatId seat = Start.oneOf(members, random).seat();
        List<Roster.Person> holders = room.state().roster().in(seat);
        PersonId by = holders.isEmpty() ? PersonId.TEACHER : holders.getFirst().id();
        return desk("cast-vote")
                .with("as", seat.code())
                .with("question", voting.id().number())
                .with("vote", Start.oneOf(VOTES, random).name())
                .deed(by);
    }

    static Body desk(String act) {
        return new Body(Json.createObjectBuilder().add("act", act).build());
    }

    /** An act in the making. */
    record Body(JsonObject json) {
        Body with(String member, String value) {
            return new Body(Json.createObjectBuilder(json).add(member, value).build());
        }

        Body with(String member, long value) {
            return new Body(Json.createObjectBuilder(json).add(member, value).build());
        }

        Body with(String member, boolean value) {
            return new Body(Json.createObjectBuilder(json).add(member, value).build());
        }

        Body with(String member, JsonObject value) {
            return new Body(Json.createObjectBuilder(json).add(member, value).build());
        }

        Deed deed(PersonId by) {
            return new Deed.Acted(by, json.toString(), false);
        }
    }
}
