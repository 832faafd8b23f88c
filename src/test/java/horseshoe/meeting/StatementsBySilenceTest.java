package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Ground;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.consensus.ConsensusBody;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "Statements by consensus: a text under silence is agreed unless a member breaks it before the deadline (practice)")
class StatementsBySilenceTest {
    private static final String TEXT = "The Council expresses its concern.";
    private static final long HOUR = 3600;
    private static final Instant DEADLINE = HeldMeeting.BEGIN.plusSeconds(HOUR);
    private static final SilenceId FIRST = new SilenceId(1);
    private static final StatementCommand.EndSilence END = new StatementCommand.EndSilence(FIRST);

    private static StatementCommand.PutUnderSilence putting(ConsensusBody body, String text, Instant until) {
        return new StatementCommand.PutUnderSilence(body, text, until);
    }

    private static StatementCommand.BreakSilence breaking(SilenceId silence) {
        return new StatementCommand.BreakSilence(silence, "The second sentence goes too far");
    }

    private static StatementCommand.PutUnderSilence pressStatement() {
        return putting(ConsensusBody.PRESS_STATEMENT, TEXT, DEADLINE);
    }

    private static Statements.Settled settled(HeldMeeting meeting) {
        return meeting.state().statements().settled().getLast();
    }

    @Nested
    @DisplayName("The silence")
    class TheSilence {
        private final HeldMeeting meeting = HeldMeeting.inSession();

        @ParameterizedTest
        @EnumSource
        void runsToItsDeadline(ConsensusBody body) {
            meeting.by("USA", putting(body, TEXT, DEADLINE));
            assertThat(meeting.state().statements().open())
                    .containsExactly(new Statements.Open(FIRST, body, TEXT, DEADLINE));
            assertThat(meeting.state().statements().settled()).isEmpty();
        }

        @Test
        void canBeBegunByThePresidentToo() {
            meeting.chair(pressStatement());
            assertThat(meeting.state().statements().open(FIRST)).isPresent();
        }

        @Test
        void isNotBegunBySomebodyInvited() {
            meeting.invited("Chair of the Committee").refusesGuest(Reason.ONLY_A_MEMBER, pressStatement());
        }

        @Test
        void needsATextAndADeadlineToCome() {
            meeting.refuses(Reason.TEXT_MISSING, "USA", putting(ConsensusBody.PRESS_STATEMENT, " ", DEADLINE))
                    .refuses(
                            Reason.DEADLINE_PAST,
                            "USA",
                            putting(ConsensusBody.PRESS_STATEMENT, TEXT, HeldMeeting.BEGIN))
                    .isInOrder("USA", putting(ConsensusBody.PRESS_STATEMENT, TEXT, HeldMeeting.BEGIN.plusSeconds(1)));
        }

        @Test
        void runsBesideTheMeeting() {
            meeting.table("USA", "S/2024/255", "Decides").chair(new ChairCommand.PutToVote(meeting.last()));
            meeting.by("USA", pressStatement()).by("RUS", breaking(FIRST));
            assertThat(meeting.state().voting()).isPresent();
            assertThat(settled(meeting).decision().ground()).isEqualTo(Ground.OBJECTION);
        }

        @Test
        void outlastsTheMeeting() {
            meeting.by("USA", pressStatement()).chair(new ChairCommand.AdjournMeeting());
            assertThat(meeting.later(HOUR).chair(END).events()).endsWith(new StatementEvent.StatementAgreed(FIRST));
        }
    }

    @Nested
    @DisplayName("A statement by the President is made in a meeting; a statement to the press is not")
    class InAMeeting {
        private final StatementCommand.PutUnderSilence presidential =
                putting(ConsensusBody.PRESIDENTIAL_STATEMENT, TEXT, DEADLINE);

        @Test
        void itIsNotPutBeforeTheAgendaIsAdopted() {
            HeldMeeting.called(Preset.COUNCIL)
                    .refuses(Reason.MEETING_NOT_OPEN, "USA", presidential)
                    .by("USA", pressStatement());
            HeldMeeting.opened()
                    .refusesChair(Reason.AGENDA_NOT_ADOPTED, presidential)
                    .chair(pressStatement());
        }

        @Test
        void itIsNegotiatedInASuspensionAndReadOutInTheMeeting() {
            HeldMeeting meeting = HeldMeeting.inSession();
            meeting.chair(new ChairCommand.SuspendMeeting("for consultations")).by("USA", presidential);
            meeting.later(HOUR).refusesChair(Reason.MEETING_SUSPENDED, END);
            meeting.chair(new ChairCommand.ResumeMeeting()).chair(END);
            assertThat(settled(meeting).decision().ground()).isEqualTo(Ground.NO_OBJECTION);
        }

        @Test
        void itIsNotReadOutIntoASpeechOrAVote() {
            HeldMeeting meeting =
                    HeldMeeting.inSession().by("USA", presidential).later(HOUR);
            meeting.speech("FRA", Purpose.STATEMENT).refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, END);
            meeting.by("FRA", new FloorCommand.EndSpeech()).table("USA", "S/2024/255", "Decides");
            meeting.chair(new ChairCommand.PutToVote(meeting.last())).refusesChair(Reason.VOTE_UNDER_WAY, END);
        }

        @Test
        void itLapsesWithTheMeeting() {
            HeldMeeting meeting =
                    HeldMeeting.inSession().by("USA", presidential).by("USA", pressStatement());
            meeting.chair(new ChairCommand.AdjournMeeting());
            assertThat(meeting.events())
                    .endsWith(new StatementEvent.SilenceLapsed(FIRST), new ChairEvent.MeetingAdjourned(""));
            assertThat(meeting.state().statements().open())
                    .extracting(Statements.Open::id)
                    .containsExactly(new SilenceId(2));
            meeting.refuses(Reason.MEETING_OVER, "USA", presidential)
                    .refuses(Reason.NO_SUCH_STATEMENT, "RUS", breaking(FIRST))
                    .by("USA", pressStatement());
            assertThat(meeting.state().statements().open(new SilenceId(3))).isPresent();
        }
    }

    @Nested
    @DisplayName("Held to its deadline")
    class Held {
        private final HeldMeeting meeting =
                HeldMeeting.inSession().by("USA", putting(ConsensusBody.PRESIDENTIAL_STATEMENT, TEXT, DEADLINE));

        @Test
        void itAgreesTheTextWithoutAVote() {
            meeting.later(HOUR).chair(END);
            assertThat(settled(meeting).decision().ground()).isEqualTo(Ground.NO_OBJECTION);
            assertThat(settled(meeting).reason()).isEmpty();
            assertThat(settled(meeting).at()).isEqualTo(DEADLINE);
            assertThat(meeting.state().votes().taken()).isEmpty();
        }

        @Test
        void itIsNotOverASecondEarlier() {
            meeting.later(HOUR - 1).refusesChair(Reason.SILENCE_RUNS, END);
            meeting.later(1).chair(END);
            assertThat(meeting.state().statements().open()).isEmpty();
        }

        @Test
        void itCannotBeBrokenAnyMore() {
            meeting.later(HOUR).refuses(Reason.SILENCE_OVER, "RUS", breaking(FIRST));
            meeting.chair(END).refuses(Reason.NO_SUCH_STATEMENT, "RUS", breaking(FIRST));
        }

        @Test
        void itIsThePresidentWhoSaysSo() {
            meeting.later(HOUR).refuses(Reason.ONLY_THE_PRESIDENT, "USA", END);
            meeting.chair(END).refusesChair(Reason.NO_SUCH_STATEMENT, END);
        }
    }

    @Nested
    @DisplayName("Broken")
    class Broken {
        private final HeldMeeting meeting = HeldMeeting.inSession().by("USA", pressStatement());

        @ParameterizedTest
        @ValueSource(strings = {"RUS", "MLT", "USA"})
        void byAnyMemberItBlocksTheText(String seat) {
            meeting.later(HOUR - 1).by(seat, breaking(FIRST));
            assertThat(settled(meeting).decision().ground()).isEqualTo(Ground.OBJECTION);
            assertThat(TestCouncils.codes(
                            TestCouncils.ofFifteen(),
                            settled(meeting).decision().objections()))
                    .containsExactly(seat);
        }

        @Test
        void itIsBrokenForAReason() {
            meeting.by("CHE", breaking(FIRST));
            assertThat(settled(meeting).reason()).contains("The second sentence goes too far");
        }

        @Test
        void itIsOverAndNoDeadlineHealsIt() {
            meeting.by("CHE", breaking(FIRST)).refuses(Reason.NO_SUCH_STATEMENT, "RUS", breaking(FIRST));
            meeting.later(HOUR).refusesChair(Reason.NO_SUCH_STATEMENT, END);
        }

        @Test
        void itIsBrokenByMembersOnly() {
            meeting.refusesChair(Reason.ONLY_A_MEMBER, breaking(FIRST))
                    .invited("Chair of the Committee")
                    .refusesGuest(Reason.ONLY_A_MEMBER, breaking(FIRST));
        }

        @Test
        void itGoesOnIfTheMemberDoesNotInsist() {
            StatementCommand.LiftObjection lifting = new StatementCommand.LiftObjection(FIRST);
            meeting.refuses(Reason.NO_OBJECTION_OF_YOURS, "CHE", lifting).by("CHE", breaking(FIRST));
            meeting.refuses(Reason.NO_OBJECTION_OF_YOURS, "RUS", lifting).by("CHE", lifting);
            assertThat(meeting.state().statements().settled()).isEmpty();
            assertThat(meeting.state().statements().open(FIRST).map(Statements.Open::until))
                    .contains(DEADLINE);
            meeting.later(HOUR).chair(END);
            assertThat(settled(meeting).decision().ground()).isEqualTo(Ground.NO_OBJECTION);
        }

        @Test
        void itStaysBrokenOnceTheDeadlineIsPast() {
            meeting.by("CHE", breaking(FIRST)).later(HOUR);
            meeting.refuses(Reason.SILENCE_OVER, "CHE", new StatementCommand.LiftObjection(FIRST));
        }

        @Test
        void anotherTextGoesOn() {
            meeting.by("FRA", putting(ConsensusBody.PRESS_STATEMENT, "Another text", DEADLINE));
            meeting.by("CHE", breaking(FIRST));
            assertThat(meeting.state().statements().open())
                    .extracting(Statements.Open::id)
                    .containsExactly(new SilenceId(2));
            meeting.by("FRA", pressStatement());
            assertThat(meeting.state().statements().open(new SilenceId(3))).isPresent();
        }
    }
}
