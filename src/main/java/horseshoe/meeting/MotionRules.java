package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/** Motions (provisional rules 32 and 33): which are in order, and what a carried one brings about. */
final class MotionRules {
    private MotionRules() {}

    static Verdict move(MeetingState state, SeatId by, PaperCommand.Move move) {
        return Examination.begin()
                .refuse(Reason.MOTION_PENDING, () -> isPending(state, move.motion()))
                .refuse(
                        Reason.DETAIL_MISSING,
                        () -> needsDetail(move.motion()) && move.detail().isBlank())
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> namesUnknown(state, move))
                .accept(() -> List.of(new PaperEvent.ProposalTabled(new Proposal.Motion(
                        state.papers().next(), by, move.motion(), move.detail().strip()))));
    }

    private static boolean isPending(MeetingState state, MotionKind kind) {
        return VotingOrder.motions(state.papers()).stream().anyMatch(motion -> motion.motion() == kind);
    }

    private static boolean needsDetail(MotionKind motion) {
        return switch (motion) {
            case SUSPEND, ADJOURN, POSTPONE -> false;
            case ADJOURN_TO, REFER, ORDER_OF_VOTING -> true;
        };
    }

    private static boolean namesUnknown(MeetingState state, PaperCommand.Move move) {
        return move.motion() == MotionKind.ORDER_OF_VOTING
                && VotingOrder.named(state.papers(), move.detail()).anyMatch(Optional::isEmpty);
    }

    /**
     * What follows from a carried motion. A meeting here has one item, so that to postpone its discussion ends the meeting; drafts whose
     * matter is referred are not voted in it any more.
     */
    static List<Event> carried(MeetingState state, Proposal.Motion motion) {
        return switch (motion.motion()) {
            case SUSPEND -> List.of(new ChairEvent.MeetingSuspended(motion.detail()));
            case ADJOURN, ADJOURN_TO, POSTPONE -> List.of(new ChairEvent.MeetingAdjourned(motion.detail()));
            case REFER ->
                state.papers().tabled(Proposal.Draft.class).stream()
                        .flatMap(draft -> WithdrawalRules.gone(state, draft.id(), Standing.MOOT))
                        .toList();
            case ORDER_OF_VOTING -> List.of();
        };
    }
}
