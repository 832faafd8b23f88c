package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.chair;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.Rewind;
import horseshoe.classroom.ClassCommand.Undo;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Ruling;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Decision;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A lesson: the meeting, its bots, undo and rewind")
class RunTest {
    private static final RunId FIRST = new RunId(1);

    private final Room room = Room.panel();

    @Nested
    @DisplayName("Bots vote")
    class BotsVote {
        @Test
        void atOnceWithTheOpeningOfTheVoteInTheOrderOfTheTable() {
            room.opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            List<ClassEvent> events = room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));

            assertThat(room.run().state().voting().orElseThrow().cast()).hasSize(15);
            assertThat(events).hasSizeGreaterThanOrEqualTo(16);
            assertThat(room.cast("RUS")).contains(Vote.AGAINST);
            assertThat(room.cast("CHN")).contains(Vote.ABSTAINING);
        }

        @Test
        void sothatThePanelEndsAsItDid() {
            room.toVote();
            Taken taken = room.closes();

            assertThat(taken.decision()).isInstanceOf(Decision.NotAdopted.class);
            assertThat(taken.decision().tally().inFavour()).isEqualTo(13);
            assertThat(Bots.reason(room.state(), taken, seat("RUS"), ClassWords.in(Locale.ENGLISH)))
                    .hasValueSatisfying(reason -> assertThat(reason).startsWith("Buys North Korean arms"));
        }

        @Test
        void neverForASeatWithAStudentOrForTheTeachers() {
            room.joins("FRA");
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
            room.toVote();

            assertThat(room.cast("FRA")).isEmpty();
            assertThat(room.cast("GBR")).isEmpty();
            assertThat(room.run().state().voting().orElseThrow().cast()).hasSize(13);
        }

        @Test
        void whenTheLastStudentLeaves() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(TEACHER, new ClassCommand.RemovePerson(france));

            assertThat(room.cast("FRA")).contains(Vote.IN_FAVOUR);
        }

        @Test
        void andThatStandsWhenAStudentJoinsInMidVote() {
            room.toVote();
            PersonId russia = room.joins("RUS");

            assertThat(room.refuses(russia, as("RUS"), room.vote(Vote.ABSTAINING)))
                    .isEqualTo(Reason.SEALED_VOTE);
            assertThat(room.cast("RUS")).contains(Vote.AGAINST);
        }

        @Test
        void andTheTeacherOverrulesOne() {
            room.toVote();
            room.does(TEACHER, as("RUS"), room.vote(Vote.ABSTAINING));
            room.does(TEACHER, new ClassCommand.TellBot(seat("CHN"), Vote.IN_FAVOUR));

            assertThat(room.cast("RUS")).contains(Vote.ABSTAINING);
            assertThat(room.cast("CHN")).contains(Vote.IN_FAVOUR);
            assertThat(Bots.reason(room.state(), room.closes(), seat("CHN"), ClassWords.in(Locale.ENGLISH)))
                    .contains("The teacher told this seat how to vote.");
        }
    }

    @Nested
    @DisplayName("Undo")
    class Undoing {
        @Test
        void takesBackAnActWithEverythingThatCameOfIt() {
            room.opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            MeetingState before = room.run().state();
            room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));
            room.does(TEACHER, new Undo());

            assertThat(room.run().state()).usingRecursiveComparison().isEqualTo(before);
            assertThat(room.run().state().voting()).isEmpty();
        }

        @Test
        void takesBackOneOfTwoActsOfTheSameMoment() {
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("FRA"), RosterEvent.Play.TEACHER));
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
            room.toVote();
            room.does(TEACHER, as("FRA"), room.vote(Vote.IN_FAVOUR));
            room.does(TEACHER, as("GBR"), room.vote(Vote.IN_FAVOUR));
            room.does(TEACHER, new Undo());

            assertThat(room.cast("FRA")).contains(Vote.IN_FAVOUR);
            assertThat(room.cast("GBR")).isEmpty();
        }

        @Test
        void takesBackNoVoteOfAStudent() {
            PersonId russia = room.joins("RUS");
            room.toVote();
            room.does(russia, as("RUS"), room.vote(Vote.ABSTAINING));
            room.does(russia, as("RUS"), room.vote(Vote.AGAINST));

            assertThat(room.refuses(TEACHER, new Undo())).isEqualTo(Reason.VOTES_HAVE_COME);
            assertThat(room.cast("RUS")).contains(Vote.AGAINST);
        }

        @Test
        void canBeDoneAgainUntilTheMeetingIsAsItBegan() {
            room.toVote();
            room.does(TEACHER, new Undo());
            room.does(TEACHER, new Undo());
            room.does(TEACHER, new Undo());

            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.run().state().papers().papers()).hasSize(1);
            assertThat(room.refuses(TEACHER, new Undo())).isEqualTo(Reason.NOTHING_TO_UNDO);
        }

        @Test
        void leavesWhatHappenedInTheLog() {
            room.opens();
            int logged = room.log().size();
            room.does(TEACHER, new Undo());

            assertThat(room.log()).hasSize(logged + 1);
        }

        @Test
        void isNotStoppedByVotesThatBotsCastMeanwhile() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(TEACHER, new ClassCommand.RemovePerson(france));
            room.does(TEACHER, new Undo());

            assertThat(room.run().state().voting()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Rewind")
    class Rewinding {
        @Test
        void goesBackToAPointAndOnFromThere() {
            room.opens();
            long opened = room.point();
            MeetingState then = room.run().state();
            room.does(TEACHER, chair(), new AdoptAgenda());
            room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));
            room.does(TEACHER, new Rewind(FIRST, opened));

            assertThat(room.run().state()).usingRecursiveComparison().isEqualTo(then);
            room.does(TEACHER, chair(), new AdoptAgenda());
            assertThat(room.run().state().phase()).isEqualTo(Phase.IN_SESSION);
        }

        @Test
        void onlyToPointsBetweenActs() {
            room.toVote();

            assertThat(room.refuses(TEACHER, new Rewind(FIRST, room.point() - 1)))
                    .isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Rewind(FIRST, 1))).isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Rewind(new RunId(2), room.point())))
                    .isEqualTo(Reason.UNKNOWN);
        }

        /** A branch from there would open what is sealed; to go back there would take votes away. */
        @Test
        void noPointLiesInTheMiddleOfAVote() {
            PersonId france = room.joins("FRA");
            room.toVote();
            long opening = room.run().points().getLast().version();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            room.does(france, as("FRA"), new FloorCommand.RaisePointOfOrder("Is the text there in French?"));

            assertThat(room.run().points().getLast().version()).isEqualTo(opening);
            for (Recorded later : room.run().history().stream()
                    .filter(recorded -> recorded.version() > opening)
                    .toList()) {
                assertThat(room.refuses(TEACHER, new Rewind(FIRST, later.version())))
                        .isEqualTo(Reason.UNKNOWN);
                assertThat(room.refuses(
                                TEACHER, new ClassCommand.Branch(FIRST, later.version(), "Otherwise", Map.of())))
                        .isEqualTo(Reason.UNKNOWN);
            }
            room.does(TEACHER, new ClassCommand.Branch(FIRST, opening, "Otherwise", Map.of()));
            assertThat(room.cast("FRA")).isEmpty();
        }

        /** The act that challenges a ruling opens the vote on it, and is called by the challenge. */
        @Test
        void norInTheMiddleOfAVoteThatAChallengeHasOpened() {
            PersonId france = room.joins("FRA");
            room.opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            room.does(france, as("FRA"), new FloorCommand.RaisePointOfOrder("Is this the second draft?"));
            room.does(TEACHER, chair(), new ChairCommand.Rule(Ruling.Subject.OTHER, "It is not", Optional.empty()));
            room.does(france, as("FRA"), new FloorCommand.ChallengeRuling());
            long opening = room.run().points().getLast().version();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            long cast = room.run().history().getLast().version();

            assertThat(room.refuses(TEACHER, new ClassCommand.Branch(FIRST, cast, "Otherwise", Map.of())))
                    .isEqualTo(Reason.UNKNOWN);
            room.does(france, as("FRA"), new FloorCommand.RaisePointOfOrder("Is the text there in French?"));
            assertThat(room.run().points().getLast().version()).isEqualTo(opening);
        }

        @Test
        void toTheBeginningKeepsTheScenariosDraft() {
            Run.Point beginning = room.run().points().getFirst();
            room.toVote();
            room.does(TEACHER, new Rewind(FIRST, beginning.version()));

            assertThat(beginning.first()).isEmpty();
            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.run().state().papers().papers()).hasSize(1);
        }

        @Test
        void thePointsAreTheActsWithoutSingleVotes() {
            room.joins("FRA");
            room.toVote();
            room.does(room.state().roster().in(seat("FRA")).getFirst().id(), as("FRA"), room.vote(Vote.AGAINST));
            room.closes();

            ClassWords words = ClassWords.in(Locale.ENGLISH);
            assertThat(room.run().points().stream().map(point -> words.title(point, "the draft")))
                    .startsWith("The beginning", "The meeting was opened", "It was agreed without a vote: the draft")
                    .contains("A vote was opened: the draft", "A result was announced")
                    .doesNotContain("A vote was cast");
        }
    }
}
