package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.Openings;
import horseshoe.meeting.Preset;
import horseshoe.meeting.Votes;
import horseshoe.scenario.Business;
import horseshoe.scenario.KeptScenario;
import horseshoe.scenario.ScenarioFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "Every scenario that is offered for a class gives it something to decide, opened as the form preselects it")
class LessonsTest {
    /** More steps than any lesson takes. */
    private static final int MOST = 200;

    static Stream<String> offered() {
        return ScenarioFolder.folders().stream()
                .filter(folder -> business(folder).isForClass());
    }

    private static Business business(String folder) {
        return Business.of(KeptScenario.read(Room.scenario(folder)).script());
    }

    @ParameterizedTest
    @MethodSource("offered")
    void whatComesNextLeadsToADecision(String folder) {
        Room room = held(folder);

        assertThat(decisions(room)).as("%s ended without a decision", folder).isPositive();
        assertThat(Openings.next(room.run().state())).isEmpty();
    }

    @Test
    void thoseWithoutBusinessForTheCouncilAreNotOffered() {
        assertThat(ScenarioFolder.folders().stream()
                        .filter(folder -> !business(folder).isForClass()))
                .containsExactlyInAnyOrder(
                        "article/monitoring-outside",
                        "history/1963-charter-amendment",
                        "history/2017-court-election",
                        "textbook/sanctions-committee",
                        "textbook/assembly-two-thirds",
                        "textbook/electing-a-judge",
                        "textbook/changing-the-charter");
    }

    /** Held against bots alone: the teacher does what comes next, until nothing does. */
    static Room held(String folder) {
        Preset preset = business(folder).needsWholeProcedure() ? Preset.COUNCIL : Preset.FIRST_LESSON;
        Room room = Room.of(new Opening(
                "A lesson",
                new Opening.Scripted(Room.scenario(folder), Optional.of(folder)),
                new Opening.Seating(List.of(), preset, Optional.empty()),
                new LessonEvent.Manner(45, "en", false),
                30));
        for (int step = 0; step < MOST; step++) {
            Optional<Command> next = next(room);
            if (next.isEmpty()) {
                break;
            }
            room.does(Room.TEACHER, Room.chair(), next.get());
        }
        return room;
    }

    private static Optional<Command> next(Room room) {
        return Openings.next(room.run().state())
                .or(() -> room.run().state().voting().map(Votes.Voting::id).map(ChairCommand.CloseVote::new));
    }

    private static int decisions(Room room) {
        return room.run().state().votes().taken().size()
                + room.run().state().statements().settled().size();
    }

    private static List<String> votes(String folder) {
        return held(folder).run().state().votes().taken().stream()
                .map(taken -> taken.proposal().kind() + " " + taken.decision().result())
                .toList();
    }

    @Test
    void theAgendaOfDecember2014IsObjectedToAndAdopted() {
        assertThat(votes("history/2014-12-dprk-agenda")).containsExactly("AGENDA ADOPTED");
    }

    @Test
    void theAgendaOfMarch2024IsObjectedToByFranceAndNotAdopted() {
        Room room = held("history/2024-03-nato-agenda");

        assertThat(room.run().state().papers().agenda().orElseThrow().objectors())
                .containsExactly(Room.seat("FRA"));
        assertThat(votes("history/2024-03-nato-agenda")).containsExactly("AGENDA NOT_ADOPTED");
    }

    @Test
    void bustaniIsProposedObjectedToAndNotInvited() {
        assertThat(votes("history/2020-10-bustani")).containsExactly("INVITATION_39 NOT_ADOPTED");
    }

    @Test
    void theTreatyLessonComesToItsFourVotes() {
        assertThat(votes("article/treaty-agenda"))
                .startsWith("AGENDA ADOPTED")
                .anyMatch(vote -> vote.startsWith("POSTPONEMENT"))
                .anyMatch(vote -> vote.startsWith("INVITATION_37"))
                .anyMatch(vote -> vote.startsWith("INVITATION_39"));
    }

    @Test
    void theRulingIsChallengedAndStands() {
        assertThat(votes("textbook/ruling-stands")).containsExactly("RULING_CHALLENGE NOT_ADOPTED");
    }

    @Test
    void theStatementOf2017IsHeldUp() {
        assertThat(held("history/2017-press-statement")
                        .run()
                        .state()
                        .statements()
                        .settled()
                        .getFirst()
                        .reason())
                .isPresent();
    }
}
