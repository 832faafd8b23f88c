package horseshoe.web.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.CloseVote;
import horseshoe.meeting.ChairCommand.OpenMeeting;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.FloorCommand.AskForFloor;
import horseshoe.meeting.FloorCommand.RaisePointOfOrder;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Purpose;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept from one moment to the next is what would be found out anew")
class MomentTest {
    private final Views views = new Views(Room.LIBRARY, Locale.ENGLISH);
    private final Room room = Room.panel();
    private Optional<Moment> before = Optional.empty();
    private int compared;

    @Test
    void throughAWholeLesson() {
        PersonId france = room.joins("FRA");
        PersonId russia = room.joins("RUS");
        compare();
        room.does(Room.TEACHER, Room.chair(), new OpenMeeting());
        compare();
        room.does(Room.TEACHER, Room.chair(), new AdoptAgenda());
        compare();
        room.does(france, Room.as("FRA"), new AskForFloor(Purpose.STATEMENT));
        compare();
        room.does(Room.TEACHER, Room.chair(), new PutToVote(new ProposalId(1)));
        compare();
        votes(france, "FRA", Vote.AGAINST);
        votes(russia, "RUS", Vote.AGAINST);
        assertThat(next()).contains("close-vote");
        votes(france, "FRA", Vote.IN_FAVOUR);
        room.does(france, Room.as("FRA"), new RaisePointOfOrder("Is this the second draft?"));
        compare();
        room.does(Room.TEACHER, new ClassCommand.Undo());
        compare();
        room.does(
                Room.TEACHER,
                Room.chair(),
                new CloseVote(room.run().state().voting().orElseThrow().id()));
        compare();
        room.does(Room.TEACHER, new ClassCommand.Undo());
        compare();
        assertThat(compared).isGreaterThan(40);
    }

    private void votes(PersonId person, String seat, Vote vote) {
        room.does(person, Room.as(seat), room.vote(vote));
        compare();
    }

    private void compare() {
        Moment now = views.at(room.state(), Presence.none(), room.now(), before);
        for (Roster.Person person : room.state().roster().people()) {
            Audience audience = Audience.of(room.state(), person);
            assertThat(now.of(audience)).as(person.pseudonym()).isEqualTo(views.of(room.state(), audience, room.now()));
            compared++;
        }
        before = Optional.of(now);
    }

    /** What the President is told to do next. */
    private Optional<String> next() {
        Roster.Person teacher = room.state().roster().person(Room.TEACHER).orElseThrow();
        Map<String, Object> seen = before.orElseThrow().of(Audience.of(room.state(), teacher));
        return ((List<?>) seen.getOrDefault("acts", List.of()))
                .stream()
                        .map(ActView.class::cast)
                        .filter(act -> act.primary().isPresent())
                        .map(ActView::act)
                        .findFirst();
    }
}
