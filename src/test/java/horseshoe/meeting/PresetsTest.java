package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Presets: how much of the procedure a meeting uses")
class PresetsTest {
    private static final ProposalId ANY = new ProposalId(2);

    static Stream<Command> ofTheFirstLesson() {
        return Stream.of(
                new ChairCommand.OpenMeeting(),
                new ChairCommand.AdoptAgenda(),
                new ChairCommand.PutToVote(ANY),
                new ChairCommand.AdoptWithoutVote(ANY),
                new ChairCommand.CloseVote(new QuestionId(1)),
                new ChairCommand.AdjournMeeting(),
                new ChairCommand.AllotTime(60),
                new ChairCommand.CloseList(true),
                new ChairCommand.ExtendSpeech(60),
                new ChairCommand.TakeOffList(HeldMeeting.speaker("FRA")),
                new FloorCommand.AskForFloor(Purpose.STATEMENT),
                new FloorCommand.LeaveList(),
                new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA")),
                new FloorCommand.EndSpeech(),
                new FloorCommand.Note("We welcome the draft"),
                new PaperCommand.ObjectToAgenda("Not our business"),
                new PaperCommand.WithdrawObjection(ANY),
                new VoteCommand.CastVote(new QuestionId(1), Vote.IN_FAVOUR),
                new VoteCommand.AskForVote(ANY));
    }

    static Stream<Command> ofTheCouncil() {
        return Stream.of(ofTheChair(), ofTheFloor(), onDrafts(), onOtherPapers(), withoutAVote())
                .flatMap(commands -> commands);
    }

    private static Stream<Command> ofTheChair() {
        return Stream.of(
                new ChairCommand.AgreeToInvitation(ANY),
                new ChairCommand.Rule(Ruling.Subject.OTHER, "No", Optional.empty()),
                new ChairCommand.OrderAmendments(ANY, List.of(ANY)),
                new ChairCommand.SuspendMeeting("for consultations"),
                new ChairCommand.ResumeMeeting(),
                new ChairCommand.CedeChair("Concerned"),
                new ChairCommand.TakeChairBack());
    }

    private static Stream<Command> ofTheFloor() {
        return Stream.of(
                new FloorCommand.RaisePointOfOrder("Is it procedural?"),
                new FloorCommand.WithdrawPoint(),
                new FloorCommand.ChallengeRuling());
    }

    private static Stream<Command> onDrafts() {
        return Stream.of(
                HeldMeeting.tabling("S/2024/256", "Decides"),
                new PaperCommand.Sponsor(ANY),
                new PaperCommand.LeaveSponsors(ANY),
                new PaperCommand.Revise(ANY, HeldMeeting.text("Decides")),
                new PaperCommand.AskForVoteOn(ANY),
                new PaperCommand.ProposeAmendment(ANY, new Change.Delete(operative(1))),
                new PaperCommand.AcceptAmendment(ANY),
                new PaperCommand.WithdrawAcceptance(ANY),
                new PaperCommand.AskForParts(ANY, List.of(operative(1))),
                new PaperCommand.ObjectToParts(ANY));
    }

    private static Stream<Command> onOtherPapers() {
        return Stream.of(
                new PaperCommand.Invite(QuestionKind.INVITATION_37, "Ukraine"),
                new PaperCommand.ObjectToInvitation(ANY),
                new PaperCommand.Move(MotionKind.SUSPEND, "noon"),
                new PaperCommand.Withdraw(ANY),
                new PaperCommand.Second(ANY),
                new PaperCommand.TakeOver(ANY));
    }

    private static Stream<Command> withoutAVote() {
        return Stream.of(
                new VoteCommand.OpenPoll(List.of("Helen Clark"), false),
                new VoteCommand.CastBallot(new PollId(1), Map.of()),
                new VoteCommand.ClosePoll(new PollId(1)),
                new StatementCommand.PutUnderSilence(ConsensusBody.PRESS_STATEMENT, "Concern", HeldMeeting.BEGIN),
                new StatementCommand.BreakSilence(new SilenceId(1), "No"),
                new StatementCommand.LiftObjection(new SilenceId(1)),
                new StatementCommand.EndSilence(new SilenceId(1)));
    }

    static Stream<Command> ofModelUnitedNations() {
        return Stream.of(
                new ChairCommand.CallRoll(List.of()),
                new ChairCommand.BeginCaucus(true, 10, "Paragraph 1"),
                new ChairCommand.EndCaucus(),
                new FloorCommand.YieldTo(SeatId.of("CHN")));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    @Test
    void everyCommandBelongsToOneOfThem() {
        assertThat(Stream.of(ofTheFirstLesson(), ofTheCouncil(), ofModelUnitedNations())
                        .flatMap(commands -> commands)
                        .<Class<?>>map(Command::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds(Command.class).toList());
    }

    @ParameterizedTest
    @MethodSource("ofTheFirstLesson")
    void allOfThemKnowTheFirstLesson(Command command) {
        assertThat(Preset.values()).allMatch(preset -> preset.knows(command));
    }

    @ParameterizedTest
    @MethodSource("ofTheCouncil")
    void theFirstLessonDoesNotKnowTheRestOfTheProcedure(Command command) {
        HeldMeeting.inSession(Preset.FIRST_LESSON)
                .refuses(Reason.NOT_IN_THIS_PRESET, "USA", command)
                .refusesChair(Reason.NOT_IN_THIS_PRESET, command);
        assertThat(Preset.COUNCIL.knows(command)).isTrue();
        assertThat(Preset.MODEL_UN.knows(command)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofModelUnitedNations")
    void onlyModelUnitedNationsKnowsRollCallsCaucusesAndYielding(Command command) {
        HeldMeeting.inSession(Preset.FIRST_LESSON).refusesChair(Reason.NOT_IN_THIS_PRESET, command);
        HeldMeeting.inSession(Preset.COUNCIL).refusesChair(Reason.NOT_IN_THIS_PRESET, command);
        assertThat(Preset.MODEL_UN.knows(command)).isTrue();
    }

    @Test
    void aFirstLessonRunsFromTheAgendaToTheVote() {
        HeldMeeting lesson = HeldMeeting.called(Preset.FIRST_LESSON)
                .happens(new PaperEvent.ProposalTabled(new Proposal.Draft(
                        new ProposalId(1),
                        "S/2024/255",
                        List.of(SeatId.of("USA")),
                        DraftTerms.plain(),
                        HeldMeeting.text("Extends"))))
                .chair(new ChairCommand.OpenMeeting())
                .chair(new ChairCommand.AdoptAgenda())
                .speech("RUS", Purpose.STATEMENT)
                .by("RUS", new FloorCommand.EndSpeech());
        lesson.decided(new ProposalId(1), HeldMeeting.all().against("RUS").abstaining("CHN"));
        assertThat(lesson.decision().vetoes().size()).isEqualTo(1);
        assertThat(lesson.chair(new ChairCommand.AdjournMeeting()).state().phase())
                .isEqualTo(Phase.ADJOURNED);
    }

    @Nested
    @DisplayName("Model United Nations")
    class ModelUnitedNations {
        private final HeldMeeting club = HeldMeeting.inSession(Preset.MODEL_UN).table("USA", "S/2024/255", "Decides");

        private HeldMeeting caucus(boolean moderated) {
            return club.by("FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT))
                    .chair(new ChairCommand.BeginCaucus(moderated, 10, "Paragraph 1"));
        }

        @Test
        void callsTheRollOfMembers() {
            club.refusesChair(Reason.NOT_ON_THE_COUNCIL, new ChairCommand.CallRoll(List.of(SeatId.of("DEU"))));
            club.chair(new ChairCommand.CallRoll(List.of(SeatId.of("MLT"))));
            assertThat(club.state().chair().roll()).containsExactly(SeatId.of("MLT"));
        }

        @Test
        void holdsCaucusesOfAnHourAtMost() {
            club.refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.BeginCaucus(true, 0, "Any"))
                    .refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.BeginCaucus(true, 61, "Any"))
                    .chair(new ChairCommand.BeginCaucus(true, 60, "Any"));
            assertThat(club.state().chair().caucus()).contains(new Chair.Caucus(true, 60, "Any", HeldMeeting.BEGIN));
        }

        @Test
        void decidesNothingInACaucus() {
            caucus(true)
                    .refusesChair(Reason.CAUCUS_UNDER_WAY, new ChairCommand.PutToVote(club.last()))
                    .refusesChair(Reason.CAUCUS_UNDER_WAY, new ChairCommand.AdjournMeeting())
                    .refusesChair(Reason.CAUCUS_UNDER_WAY, new ChairCommand.BeginCaucus(false, 5, "Any"));
        }

        @Test
        void givesTheFloorInAModeratedCaucusOnly() {
            FloorCommand.GiveFloor giving = new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA"));
            caucus(false).refusesChair(Reason.CAUCUS_UNDER_WAY, giving);
            club.chair(new ChairCommand.EndCaucus()).chair(new ChairCommand.BeginCaucus(true, 5, "Any"));
            assertThat(club.chair(giving).state().floor().speech()).isPresent();
        }

        @Test
        void goesOnAfterwards() {
            club.refusesChair(Reason.NO_CAUCUS, new ChairCommand.EndCaucus());
            caucus(false).chair(new ChairCommand.EndCaucus());
            assertThat(club.decided(club.last(), 9).standing(club.last())).isEqualTo(Standing.ADOPTED);
        }
    }
}
