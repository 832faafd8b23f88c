package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
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
import horseshoe.meeting.ChairCommand.CloseVote;
import horseshoe.meeting.ChairCommand.OpenMeeting;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Phase;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Decision;
import horseshoe.rules.Vote;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A lesson: the meeting, undo, rewind and branches")
class RunTest {
    private static final ProposalId DRAFT = new ProposalId(1);
    private static final RunId FIRST = new RunId(1);

    private final Room room = Room.panel();

    private void opens() {
        room.does(TEACHER, chair(), new OpenMeeting());
    }

    private void toVote() {
        opens();
        room.does(TEACHER, chair(), new AdoptAgenda());
        room.does(TEACHER, chair(), new PutToVote(DRAFT));
    }

    private Taken closes() {
        room.does(
                TEACHER,
                chair(),
                new CloseVote(room.run().state().voting().orElseThrow().id()));
        return room.run().state().votes().taken().getLast();
    }

    /** Where the last act in the meeting ended; what comes of it in the class, such as news, comes after it. */
    private long point() {
        return room.run().points().getLast().version();
    }

    @Nested
    @DisplayName("Bots vote")
    class BotsVote {
        @Test
        void atOnceWithTheOpeningOfTheVoteInTheOrderOfTheTable() {
            opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            List<ClassEvent> events = room.does(TEACHER, chair(), new PutToVote(DRAFT));

            assertThat(room.run().state().voting().orElseThrow().cast()).hasSize(15);
            assertThat(events).hasSizeGreaterThanOrEqualTo(16);
            assertThat(room.cast("RUS")).contains(Vote.AGAINST);
            assertThat(room.cast("CHN")).contains(Vote.ABSTAINING);
        }

        @Test
        void sothatThePanelEndsAsItDid() {
            toVote();
            Taken taken = closes();

            assertThat(taken.decision()).isInstanceOf(Decision.NotAdopted.class);
            assertThat(taken.decision().tally().inFavour()).isEqualTo(13);
            assertThat(Bots.reason(room.state(), taken, seat("RUS"), ClassWords.in(Locale.ENGLISH)))
                    .hasValueSatisfying(reason -> assertThat(reason).startsWith("Buys North Korean arms"));
        }

        @Test
        void neverForASeatWithAStudentOrForTheTeachers() {
            room.joins("FRA");
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
            toVote();

            assertThat(room.cast("FRA")).isEmpty();
            assertThat(room.cast("GBR")).isEmpty();
            assertThat(room.run().state().voting().orElseThrow().cast()).hasSize(13);
        }

        @Test
        void whenTheLastStudentLeaves() {
            PersonId france = room.joins("FRA");
            toVote();
            room.does(TEACHER, new ClassCommand.RemovePerson(france));

            assertThat(room.cast("FRA")).contains(Vote.IN_FAVOUR);
        }

        @Test
        void andAStudentThatJoinsMayChangeIt() {
            toVote();
            PersonId russia = room.joins("RUS");
            room.does(russia, as("RUS"), room.vote(Vote.ABSTAINING));

            assertThat(room.cast("RUS")).contains(Vote.ABSTAINING);
            Taken taken = closes();
            assertThat(taken.decision()).isInstanceOf(Decision.Adopted.class);
            assertThat(Bots.reason(room.state(), taken, seat("RUS"), ClassWords.in(Locale.ENGLISH)))
                    .isEmpty();
        }

        @Test
        void andTheTeacherOverrulesOne() {
            toVote();
            room.does(TEACHER, as("RUS"), room.vote(Vote.ABSTAINING));
            room.does(TEACHER, new ClassCommand.TellBot(seat("CHN"), Vote.IN_FAVOUR));

            assertThat(room.cast("RUS")).contains(Vote.ABSTAINING);
            assertThat(room.cast("CHN")).contains(Vote.IN_FAVOUR);
            assertThat(Bots.reason(room.state(), closes(), seat("CHN"), ClassWords.in(Locale.ENGLISH)))
                    .contains("The teacher told this seat how to vote.");
        }
    }

    @Nested
    @DisplayName("Undo")
    class Undoing {
        @Test
        void takesBackAnActWithEverythingThatCameOfIt() {
            opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            MeetingState before = room.run().state();
            room.does(TEACHER, chair(), new PutToVote(DRAFT));
            room.does(TEACHER, new Undo());

            assertThat(room.run().state()).usingRecursiveComparison().isEqualTo(before);
            assertThat(room.run().state().voting()).isEmpty();
        }

        @Test
        void takesBackOneOfTwoActsOfTheSameMoment() {
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("FRA"), RosterEvent.Play.TEACHER));
            room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
            toVote();
            room.does(TEACHER, as("FRA"), room.vote(Vote.IN_FAVOUR));
            room.does(TEACHER, as("GBR"), room.vote(Vote.IN_FAVOUR));
            room.does(TEACHER, new Undo());

            assertThat(room.cast("FRA")).contains(Vote.IN_FAVOUR);
            assertThat(room.cast("GBR")).isEmpty();
        }

        @Test
        void canBeDoneAgainUntilTheMeetingIsAsItBegan() {
            toVote();
            room.does(TEACHER, new Undo());
            room.does(TEACHER, new Undo());
            room.does(TEACHER, new Undo());

            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.run().state().papers().papers()).hasSize(1);
            assertThat(room.refuses(TEACHER, new Undo())).isEqualTo(Reason.NOTHING_TO_UNDO);
        }

        @Test
        void leavesWhatHappenedInTheLog() {
            opens();
            int logged = room.log().size();
            room.does(TEACHER, new Undo());

            assertThat(room.log()).hasSize(logged + 1);
        }

        @Test
        void isNotStoppedByVotesThatBotsCastMeanwhile() {
            PersonId france = room.joins("FRA");
            toVote();
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
            opens();
            long opened = point();
            MeetingState then = room.run().state();
            room.does(TEACHER, chair(), new AdoptAgenda());
            room.does(TEACHER, chair(), new PutToVote(DRAFT));
            room.does(TEACHER, new Rewind(FIRST, opened));

            assertThat(room.run().state()).usingRecursiveComparison().isEqualTo(then);
            room.does(TEACHER, chair(), new AdoptAgenda());
            assertThat(room.run().state().phase()).isEqualTo(Phase.IN_SESSION);
        }

        @Test
        void onlyToPointsBetweenActs() {
            toVote();

            assertThat(room.refuses(TEACHER, new Rewind(FIRST, point() - 1))).isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Rewind(FIRST, 1))).isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Rewind(new RunId(2), point()))).isEqualTo(Reason.UNKNOWN);
        }

        @Test
        void toTheBeginningKeepsTheScenariosDraft() {
            Run.Point beginning = room.run().points().getFirst();
            toVote();
            room.does(TEACHER, new Rewind(FIRST, beginning.version()));

            assertThat(beginning.first()).isEmpty();
            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.run().state().papers().papers()).hasSize(1);
        }

        @Test
        void thePointsAreTheActsWithoutSingleVotes() {
            room.joins("FRA");
            toVote();
            room.does(room.state().roster().in(seat("FRA")).getFirst().id(), as("FRA"), room.vote(Vote.AGAINST));
            closes();

            ClassWords words = ClassWords.in(Locale.ENGLISH);
            assertThat(room.run().points().stream().map(point -> words.title(point, "the draft")))
                    .startsWith("The beginning", "The meeting was opened", "It was agreed without a vote: the draft")
                    .contains("A vote was opened: the draft", "A result was announced")
                    .doesNotContain("A vote was cast");
        }
    }

    @Nested
    @DisplayName("Branch")
    class Branching {
        @Test
        void holdsTheMeetingAgainWithRussiaAbstaining() {
            opens();
            room.does(TEACHER, chair(), new AdoptAgenda());
            long agreed = point();
            room.does(TEACHER, chair(), new PutToVote(DRAFT));
            Taken first = closes();
            room.does(TEACHER, new Branch(FIRST, agreed, "Russia abstains", Map.of(seat("RUS"), Vote.ABSTAINING)));
            room.does(TEACHER, chair(), new PutToVote(DRAFT));
            Taken second = closes();

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
            toVote();
            room.does(TEACHER, new Branch(FIRST, point(), "Again", Map.of(seat("RUS"), Vote.IN_FAVOUR)));

            assertThat(room.cast("RUS")).contains(Vote.IN_FAVOUR);
            assertThat(room.refuses(TEACHER, new Undo())).isEqualTo(Reason.NOTHING_TO_UNDO);
        }

        @Test
        void isRewoundWithoutTouchingTheFirst() {
            opens();
            room.does(TEACHER, new Branch(FIRST, point(), "Again", Map.of()));
            Run.Point beginning = room.run().points().getFirst();
            room.does(TEACHER, new Rewind(new RunId(2), beginning.version()));

            assertThat(room.run().state().phase()).isEqualTo(Phase.CALLED);
            assertThat(room.state().runs().find(FIRST).orElseThrow().state().phase())
                    .isEqualTo(Phase.AGENDA);
        }

        @Test
        void needsAPointSeatsOfTheTableAndATitle() {
            opens();

            assertThat(room.refuses(TEACHER, new Branch(FIRST, 3, "Again", Map.of())))
                    .isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Branch(FIRST, point(), "Again", Map.of(seat("DEU"), Vote.AGAINST))))
                    .isEqualTo(Reason.UNKNOWN);
            assertThat(room.refuses(TEACHER, new Branch(FIRST, point(), " ", Map.of())))
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
            toVote();
            closes();
            room.does(TEACHER, new BeginRun("Again under no veto", under("NO_VETO")));
            toVote();

            assertThat(closes().decision()).isInstanceOf(Decision.Adopted.class);
            assertThat(room.run().id()).isEqualTo(new RunId(2));
        }

        @Test
        void isChosenAndLeft() {
            opens();
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
            Room tight = Room.of(new Limits(200, 4, new Limits.Shelf(1, 1, 1, 1)));

            assertThat(tight.refuses(TEACHER, new BeginRun("Again", tight.run().table())))
                    .isEqualTo(Reason.LIMIT_REACHED);
        }
    }

    @Nested
    @DisplayName("Injects come")
    class InjectsCome {
        private void prepares(Inject.When when) {
            room.does(
                    TEACHER,
                    new ClassCommand.PrepareInject(
                            new Inject(new InjectId(0), "News", "Text", Optional.empty(), Optional.of(when))));
        }

        private boolean isReleased() {
            return room.state().board().released().stream()
                    .anyMatch(released -> released.inject().title().equals("News"));
        }

        @Test
        void afterSoManyMinutesOfTheMeeting() {
            prepares(new Inject.When.After(10));
            room.later(Duration.ofHours(1));
            opens();
            room.later(Duration.ofMinutes(10).minusMillis(1));
            room.does(PersonId.BOTS, new ClassCommand.Tick());
            assertThat(isReleased()).isFalse();

            room.later(Duration.ofMillis(1));
            room.does(PersonId.BOTS, new ClassCommand.Tick());
            assertThat(isReleased()).isTrue();
            assertThat(room.does(PersonId.BOTS, new ClassCommand.Tick())).isEmpty();
        }

        @Test
        void notWhileTheClassIsPaused() {
            prepares(new Inject.When.After(1));
            opens();
            room.does(TEACHER, new ClassCommand.Pause(true));
            room.later(Duration.ofMinutes(5));
            room.does(PersonId.BOTS, new ClassCommand.Tick());
            assertThat(isReleased()).isFalse();

            room.does(TEACHER, new ClassCommand.Pause(false));
            assertThat(isReleased()).isTrue();
        }

        @Test
        void withTheAdoptionOfTheAgenda() {
            prepares(new Inject.When.On(Inject.Occasion.AGENDA_ADOPTED));
            opens();
            assertThat(isReleased()).isFalse();
            room.does(TEACHER, chair(), new AdoptAgenda());

            assertThat(isReleased()).isTrue();
        }

        @Test
        void withTheOpeningOfAVote() {
            prepares(new Inject.When.On(Inject.Occasion.VOTE_OPENED));
            toVote();

            assertThat(isReleased()).isTrue();
        }

        @Test
        void withAVeto() {
            prepares(new Inject.When.On(Inject.Occasion.VETO));
            toVote();
            assertThat(isReleased()).isFalse();
            closes();

            assertThat(isReleased()).isTrue();
        }

        @Test
        void withTheFateOfATextButNotWithItsOpposite() {
            prepares(new Inject.When.On(Inject.Occasion.ADOPTED));
            toVote();
            closes();

            assertThat(isReleased()).isFalse();
        }
    }

    @Test
    void theStateFollowsFromTheLogAlone() {
        toVote();
        room.does(TEACHER, new Branch(FIRST, point(), "Again", Map.of(seat("RUS"), Vote.IN_FAVOUR)));
        closes();
        room.does(TEACHER, new Undo());

        assertThat(Room.CLASSROOM.fold(room.log()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(room.state());
    }
}
