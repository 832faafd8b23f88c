package horseshoe.meeting;

import horseshoe.rules.consensus.ConsensusBody;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When each command is in order: in which phase of a meeting (provisional rule 9: nothing on the item before the agenda), and beside what.
 * One line a command, and no line for the rest: a new command needs a decision of its own.
 */
final class OrderOfBusiness {
    private OrderOfBusiness() {}

    static Optional<Refusal> refusal(MeetingState state, Act act) {
        Slot slot = of(state, act);
        return Examination.begin()
                .refuse(
                        reason(state.phase(), act.command()),
                        () -> !slot.phases().contains(state.phase()))
                .refuse(() -> underWay(state, slot))
                .refusal();
    }

    private static Optional<Refusal> underWay(MeetingState state, Slot slot) {
        return Stream.of(Business.values())
                .filter(slot.waitsFor()::contains)
                .filter(business -> business.isUnderWay(state))
                .findFirst()
                .map(business -> Refusal.of(business.reason()));
    }

    static Slot of(MeetingState state, Act act) {
        return switch (act.command()) {
            case ChairCommand chair -> ofChair(state, chair);
            case FloorCommand floor -> ofFloor(floor);
            case PaperCommand paper -> OrderOfPapers.of(state, act, paper);
            case VoteCommand vote -> ofVote(vote);
            case StatementCommand statement -> ofStatement(state, statement);
        };
    }

    private static Slot ofChair(MeetingState state, ChairCommand command) {
        return switch (command) {
            case ChairCommand.OpenMeeting opening -> Slot.in(Phase.CALLED).afterQuestionsOfOrder();
            case ChairCommand.AdoptAgenda agenda -> Slot.in(Phase.AGENDA).alone();
            case ChairCommand.AgreeToInvitation invitation -> Slot.onTheItem().alone();
            case ChairCommand.Rule rule -> OrderOfPapers.ofRuling(rule);
            case ChairCommand.PutToVote putting -> OrderOfPapers.putting(state, putting.proposal());
            case ChairCommand.AdoptWithoutVote draft -> Slot.onTheItem().alone();
            case ChairCommand.OrderAmendments order -> Slot.onTheItem().afterQuestionsOfOrder();
            case ChairCommand.CloseVote closing -> Slot.inTheRoom().notIn(Business.POINT_OF_ORDER);
            case ChairCommand.SuspendMeeting suspending -> Slot.inTheRoom().alone();
            case ChairCommand.ResumeMeeting resuming -> Slot.in(Phase.SUSPENDED).notIn(Business.VOTE);
            case ChairCommand.AdjournMeeting adjourning -> Slot.onTheItem().alone();
            case ChairCommand.CedeChair ceding -> Slot.inTheRoom().afterQuestionsOfOrder();
            case ChairCommand.TakeChairBack back -> Slot.inTheRoom().afterQuestionsOfOrder();
            case ChairCommand.AllotTime time -> Slot.untilTheEnd().afterQuestionsOfOrder();
            case ChairCommand.ExtendSpeech time -> Slot.inTheRoom().afterQuestionsOfOrder();
            case ChairCommand.CloseList list -> Slot.untilTheEnd().afterQuestionsOfOrder();
            case ChairCommand.TakeOffList taking -> Slot.untilTheEnd().afterQuestionsOfOrder();
            case ChairCommand.CallRoll roll -> Slot.inTheRoom().alone();
            case ChairCommand.BeginCaucus caucus -> Slot.inTheRoom().alone();
            case ChairCommand.EndCaucus caucus -> Slot.inTheRoom().afterQuestionsOfOrder();
        };
    }

    private static Slot ofFloor(FloorCommand command) {
        return switch (command) {
            case FloorCommand.AskForFloor asking -> Slot.untilTheEnd();
            case FloorCommand.LeaveList leaving -> Slot.untilTheEnd();
            case FloorCommand.GiveFloor giving ->
                Slot.inTheRoom().afterQuestionsOfOrder().notIn(Business.SPEECH, Business.FREE_CAUCUS);
            case FloorCommand.EndSpeech ending -> Slot.inTheRoom().afterQuestionsOfOrder();
            case FloorCommand.YieldTo yielding -> Slot.inTheRoom().afterQuestionsOfOrder();
            case FloorCommand.Note note -> Slot.inTheRoom();
            case FloorCommand.RaisePointOfOrder raising -> Slot.inTheRoom();
            case FloorCommand.WithdrawPoint withdrawing -> Slot.inTheRoom();
            case FloorCommand.ChallengeRuling challenging -> Slot.inTheRoom().notIn(Business.POINT_OF_ORDER);
        };
    }

    /** A straw poll is held in consultations, which need no meeting (practice); a vote that was announced says so itself. */
    private static Slot ofVote(VoteCommand command) {
        return switch (command) {
            case VoteCommand.CastVote casting -> Slot.atAnyTime();
            case VoteCommand.AskForVote asking -> Slot.untilTheEnd().afterQuestionsOfOrder();
            case VoteCommand.OpenPoll opening -> Slot.atAnyTime().afterQuestionsOfOrder();
            case VoteCommand.CastBallot casting -> Slot.atAnyTime();
            case VoteCommand.ClosePoll closing -> Slot.atAnyTime();
        };
    }

    /** A statement by the President is made in a meeting; the press and the committees need none (practice). */
    private static Slot ofStatement(MeetingState state, StatementCommand command) {
        return switch (command) {
            case StatementCommand.PutUnderSilence putting ->
                isOfTheMeeting(putting.body()) ? Slot.in(Phase.IN_SESSION, Phase.SUSPENDED) : Slot.atAnyTime();
            case StatementCommand.BreakSilence breaking -> Slot.atAnyTime();
            case StatementCommand.LiftObjection lifting -> Slot.atAnyTime();
            case StatementCommand.EndSilence ending ->
                isOfTheMeeting(state, ending.silence()) ? Slot.onTheItem().alone() : Slot.atAnyTime();
        };
    }

    static boolean isOfTheMeeting(ConsensusBody body) {
        return body == ConsensusBody.PRESIDENTIAL_STATEMENT;
    }

    private static boolean isOfTheMeeting(MeetingState state, SilenceId silence) {
        return state.statements()
                .open(silence)
                .filter(open -> isOfTheMeeting(open.body()))
                .isPresent();
    }

    private static Reason reason(Phase phase, Command command) {
        return switch (phase) {
            case CALLED -> Reason.MEETING_NOT_OPEN;
            case SUSPENDED -> Reason.MEETING_SUSPENDED;
            case ADJOURNED -> Reason.MEETING_OVER;
            case AGENDA -> tooLate(command, Reason.AGENDA_NOT_ADOPTED);
            case IN_SESSION -> tooLate(command, Reason.AGENDA_ADOPTED);
        };
    }

    private static Reason tooLate(Command command, Reason otherwise) {
        return switch (command) {
            case ChairCommand.OpenMeeting opening -> Reason.MEETING_ALREADY_OPEN;
            case ChairCommand.ResumeMeeting resuming -> Reason.MEETING_NOT_SUSPENDED;
            case Command other -> otherwise;
        };
    }
}
