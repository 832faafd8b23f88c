package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.chair;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.BeginRun;
import horseshoe.classroom.ClassCommand.Branch;
import horseshoe.classroom.ClassCommand.ChooseRun;
import horseshoe.classroom.ClassCommand.Rewind;
import horseshoe.classroom.ClassCommand.Undo;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Decision;
import horseshoe.rules.Vote;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A lesson: branches and further meetings")
class BranchTest {
    private static final RunId FIRST = new RunId(1);

    private final Room room = Room.panel();

    @Nested
    @DisplayName("Branch")
    class Branching {
        @Test
        void holdsTheMeetingAgainWithRussiaAbstaining() {
            room.opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            long agreed = room.point();
            room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));
            Taken first = room.closes();
            room.does(TEACHER, new Branch(FIRST, agreed, "Russia abstains", Map.of(seat("RUS"), Vote.ABSTAINING)));
            room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));
            Taken second = room.closes();

            assertThat(first.decision()).isInstanceOf(Decision.NotAdopted.class);
            assertThat(second.decision()).isInstanceOf(Decision.Adopted.class);
            assertThat(room.state().runs().all()).hasSize(2);
            assertThat(room.state()
                            .runs()
                            .find(FIRST)
                            .orElseThrow()
                            .state()
                            .votes()
                            .taken())
                    .containsExactly(first);
        }

        @Test
        void fromAnOpenVoteChangesTheBotsVotes() {
            room.toVote();
            room.does(TEACHER, new Branch(FIRST, room.point(), "Again", Map.of(seat("RUS"), Vote.IN_FAVOUR)));

            assertThat(room.cast("RUS")).contains(Vote.IN_FAVOUR);
            assertThat(room.refuses(TEACHER, new Undo())).isEqualTo(Reason.NOTHING_TO_UNDO);
        }

        @Test
        void isRewoundWithoutTouchingTheFirst() {
            room.opens();
            room.does(TEACHER, new Branch(FIRST, room.point(), "Again", Map.of()));
            Run.Point beginning = room.run().points().getFirst();
            room.does(TEACHER, new Rewind(new RunId(2), beginning.version()));

            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.state().runs().find(FIRST).orElseThrow().state().phase())
                    .isEqualTo(Phase.AGENDA);
        }

        @Test
        void needsAPointSeatsOfTheTableAndATitle() {
            room.opens();

            assertThat(room.refuses(TEACHER, new Branch(FIRST, 3, "Again", Map.of())))
                    .isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(
                            TEACHER, new Branch(FIRST, room.point(), "Again", Map.of(seat("DEU"), Vote.AGAINST))))
                    .isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Branch(FIRST, room.point(), " ", Map.of())))
                    .isEqualTo(Reason.EMPTY_TEXT);
        }
    }

    @Nested
    @DisplayName("Another meeting")
    class Another {
        private Table under(String model) {
            Table table = room.run().table();
            return new Table(
                    table.council(),
                    Optional.of(model),
                    table.seats(),
                    table.president(),
                    table.date(),
                    table.item(),
                    table.preset(),
                    table.proviso());
        }

        @Test
        void underNoVetoTheSameVotesCarry() {
            room.toVote();
            room.closes();
            room.does(TEACHER, new BeginRun("Again under no veto", under("NO_VETO")));
            room.toVote();

            assertThat(room.closes().decision()).isInstanceOf(Decision.Adopted.class);
            assertThat(room.run().id()).isEqualTo(new RunId(2));
        }

        @Test
        void isChosenAndLeft() {
            room.opens();
            room.does(TEACHER, new BeginRun("Again", room.run().table()));
            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            room.does(TEACHER, new ChooseRun(FIRST));

            assertThat(room.run().state().phase()).isEqualTo(Phase.AGENDA);
            assertThat(room.does(TEACHER, new ChooseRun(FIRST))).isEmpty();
            assertThat(room.refuses(TEACHER, new ChooseRun(new RunId(9)))).isEqualTo(Reason.UNKNOWN);
        }

        @Test
        void needsATableThatCanBeLaid() {
            assertThat(room.refuses(TEACHER, new BeginRun("Again", under("NO_SUCH_MODEL"))))
                    .isEqualTo(Reason.NO_SUCH_COUNCIL);
        }

        @Test
        void isOneOfSoMany() {
            Room tight = Room.of(new Limits(200, 4, new Limits.Shelf(1, 1, 1, 1, 1)));

            assertThat(tight.refuses(TEACHER, new BeginRun("Again", tight.run().table())))
                    .isEqualTo(Reason.LIMIT_REACHED);
        }
    }

    @Test
    void theStateFollowsFromTheLogAlone() {
        room.toVote();
        room.does(TEACHER, new Branch(FIRST, room.point(), "Again", Map.of(seat("RUS"), Vote.IN_FAVOUR)));
        room.closes();
        room.does(TEACHER, new Undo());

        assertThat(Room.CLASSROOM.fold(room.log()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(room.state());
    }
}
