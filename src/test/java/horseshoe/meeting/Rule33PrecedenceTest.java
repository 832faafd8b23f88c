package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.TestCouncils;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Rule 33: motions have precedence over the drafts, in the order of the rule")
class Rule33PrecedenceTest {
    private final HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Decides");
    private final ProposalId draft = meeting.last();

    private ProposalId moved(MotionKind kind) {
        return meeting.move("RUS", kind, kind == MotionKind.ORDER_OF_VOTING ? "S/2024/255" : "Friday")
                .last();
    }

    @Test
    void theyAreVotedInTheOrderOfTheRuleWhateverTheOrderOfMoving() {
        List<ProposalId> motions =
                new ArrayList<>(Stream.of(MotionKind.values()).map(this::moved).toList());
        for (int first = 0; first < motions.size(); first++) {
            for (ProposalId later : motions.subList(first + 1, motions.size())) {
                meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(later));
            }
            meeting.decided(motions.get(first), 8);
        }
        assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
    }

    @ParameterizedTest
    @EnumSource
    void anyOfThemComesBeforeADraft(MotionKind kind) {
        ProposalId motion = moved(kind);
        meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(draft));
        meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.AdoptWithoutVote(draft));
        meeting.refuses(Reason.MOTION_PENDING, "CHN", samePending(kind));
        assertThat(meeting.decided(motion, 8).standing(motion)).isEqualTo(Standing.NOT_ADOPTED);
        assertThat(meeting.state().phase()).isEqualTo(Phase.IN_SESSION);
    }

    private PaperCommand.Move samePending(MotionKind kind) {
        return new PaperCommand.Move(kind, kind == MotionKind.ORDER_OF_VOTING ? " s/2024/255 " : " FRIDAY ");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPEND", "ADJOURN_TO", "REFER", "POSTPONE"})
    @DisplayName("Two of one kind that say different things are put in the order of moving")
    void twoOfOneKindArePutInTheOrderOfMoving(MotionKind kind) {
        ProposalId friday = moved(kind);
        ProposalId monday = meeting.move("CHN", kind, "Monday").last();
        meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(monday))
                .decided(friday, 8)
                .decided(monday, 8);
        assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void postponingIndefinitelyAndToADayAreTwoMotions() {
        meeting.move("CHN", MotionKind.POSTPONE, "June").move("RUS", MotionKind.POSTPONE, "");
        meeting.refuses(Reason.MOTION_PENDING, "FRA", new PaperCommand.Move(MotionKind.POSTPONE, "indefinitely"));
    }

    @Test
    void simpleAdjournmentSaysNothingElse() {
        moved(MotionKind.ADJOURN);
        meeting.refuses(Reason.MOTION_PENDING, "CHN", new PaperCommand.Move(MotionKind.ADJOURN, "Monday"));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPEND", "REFER"})
    void theOtherOfItsKindHasLostItsObjectWhenOneIsCarried(MotionKind kind) {
        ProposalId friday = moved(kind);
        ProposalId monday = meeting.move("CHN", kind, "Monday").last();
        assertThat(meeting.decided(friday, 9).standing(monday)).isEqualTo(Standing.MOOT);
    }

    @Test
    void onlyTheSpeakerMovesWhileSomebodySpeaks() {
        PaperCommand.Move motion = new PaperCommand.Move(MotionKind.SUSPEND, "noon");
        meeting.speech("FRA", Purpose.STATEMENT)
                .refuses(Reason.SPEAKER_HAS_THE_FLOOR, "RUS", motion)
                .isInOrder("FRA", motion)
                .by("RUS", new FloorCommand.RaisePointOfOrder("Off the subject"));
    }

    @Test
    void amendmentsAndPartsWaitToo() {
        meeting.amend("RUS", draft, new horseshoe.drafting.Change.Delete(HeldMeeting.operative(1)));
        ProposalId amendment = meeting.last();
        meeting.by("RUS", new PaperCommand.AskForParts(draft, List.of(HeldMeeting.operative(1))));
        ProposalId part = meeting.last();
        moved(MotionKind.POSTPONE);
        meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(amendment));
        meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(part));
    }

    @Nested
    @DisplayName("Debate")
    class Debate {
        @ParameterizedTest
        @EnumSource(names = {"SUSPEND", "ADJOURN"})
        void thereIsNoneOnSuspensionAndSimpleAdjournment(MotionKind kind) {
            meeting.by("FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT));
            moved(kind);
            meeting.refuses(Reason.MOTION_NOT_DEBATED, "CHN", new FloorCommand.AskForFloor(Purpose.ON_A_MOTION));
            meeting.refusesChair(Reason.MOTION_NOT_DEBATED, new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA")));
        }

        @ParameterizedTest
        @EnumSource(names = {"ADJOURN_TO", "REFER", "POSTPONE"})
        @DisplayName("There is one on adjourning to a certain day, on referral and on postponement")
        void thereIsOneOnTheOthers(MotionKind kind) {
            meeting.by("FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT));
            ProposalId motion = moved(kind);
            meeting.by("CHN", new FloorCommand.AskForFloor(Purpose.ON_A_MOTION));
            meeting.by("DZA", new FloorCommand.AskForFloor(Purpose.ON_A_MOTION));
            meeting.refusesChair(Reason.NOT_NEXT, new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA")));
            meeting.chair(new FloorCommand.GiveFloor(HeldMeeting.speaker("CHN")));
            meeting.refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, new ChairCommand.PutToVote(motion));
            meeting.by("CHN", new FloorCommand.EndSpeech()).decided(motion, 8);
            assertThat(meeting.state().floor().list())
                    .containsExactly(new Floor.Waiting(HeldMeeting.speaker("FRA"), Purpose.STATEMENT));
        }

        @Test
        void thereIsNoneWithoutAMotion() {
            meeting.refuses(Reason.NO_MOTION, "CHN", new FloorCommand.AskForFloor(Purpose.ON_A_MOTION));
        }
    }

    @Nested
    @DisplayName("A carried motion")
    class Carried {
        @Test
        void suspendsTheMeetingUntilItIsResumed() {
            meeting.refusesChair(Reason.MEETING_NOT_SUSPENDED, new ChairCommand.ResumeMeeting());
            meeting.decided(moved(MotionKind.SUSPEND), 9);
            assertThat(meeting.events()).endsWith(new ChairEvent.MeetingSuspended("Friday"));
            meeting.refusesChair(Reason.MEETING_SUSPENDED, new ChairCommand.PutToVote(draft));
            assertThat(meeting.chair(new ChairCommand.ResumeMeeting()).state().phase())
                    .isEqualTo(Phase.IN_SESSION);
        }

        @Test
        void suspendsEvenBeforeTheAgendaIsAdopted() {
            HeldMeeting early = HeldMeeting.opened().move("RUS", MotionKind.SUSPEND, "noon");
            early.refusesChair(Reason.MOTION_FIRST, new ChairCommand.AdoptAgenda());
            early.decided(early.last(), 9).chair(new ChairCommand.ResumeMeeting());
            assertThat(early.state().phase()).isEqualTo(Phase.AGENDA);
        }

        @ParameterizedTest
        @EnumSource(names = {"ADJOURN", "ADJOURN_TO", "POSTPONE"})
        void endsTheMeeting(MotionKind kind) {
            meeting.decided(moved(kind), 9);
            assertThat(meeting.events()).endsWith(new ChairEvent.MeetingAdjourned("Friday"));
            assertThat(meeting.state().phase()).isEqualTo(Phase.ADJOURNED);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
        }

        @Test
        void refersTheDraftsAway() {
            meeting.amend("RUS", draft, new horseshoe.drafting.Change.Delete(HeldMeeting.operative(1)));
            ProposalId amendment = meeting.last();
            meeting.decided(moved(MotionKind.REFER), 9);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.MOOT);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.MOOT);
            meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(draft));
        }

        @Test
        @DisplayName("needs nine votes and knows no veto")
        void needsNineVotesAndKnowsNoVeto() {
            TestCouncils.Votes votes = HeldMeeting.inFavour(9).against("USA", "GBR", "RUS");
            meeting.decided(moved(MotionKind.SUSPEND), votes);
            assertThat(meeting.state().phase()).isEqualTo(Phase.SUSPENDED);
        }
    }

    @Test
    @DisplayName("A motion says to when, to whom or in which order")
    void aMotionSaysWhatItIsAbout() {
        meeting.refuses(Reason.DETAIL_MISSING, "RUS", new PaperCommand.Move(MotionKind.ADJOURN_TO, " "))
                .refuses(Reason.DETAIL_MISSING, "RUS", new PaperCommand.Move(MotionKind.REFER, ""))
                .refuses(Reason.DETAIL_MISSING, "RUS", new PaperCommand.Move(MotionKind.ORDER_OF_VOTING, ""))
                .refuses(Reason.NO_SUCH_PROPOSAL, "RUS", new PaperCommand.Move(MotionKind.ORDER_OF_VOTING, "S/1"));
    }
}
