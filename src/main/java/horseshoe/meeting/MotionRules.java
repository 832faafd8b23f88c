package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Motions (provisional rules 32 and 33): which are in order, and what a carried one brings about. */
final class MotionRules {
    private MotionRules() {}

    static Verdict move(MeetingState state, SeatId by, PaperCommand.Move move) {
        return Examination.begin()
                .refuse(Reason.MOTION_PENDING, () -> isPending(state, move.motion(), move.detail()))
                .refuse(Reason.DETAIL_MISSING, () -> needsDetail(move.motion()) && Spelling.isBlank(move.detail()))
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> namesUnknown(state, move))
                .accept(() -> List.of(new PaperEvent.ProposalTabled(new Proposal.Motion(
                        state.papers().next(), by, move.motion(), move.detail().strip()))));
    }

    private static boolean isPending(MeetingState state, MotionKind kind, String detail) {
        return VotingOrder.motions(state.papers()).stream()
                .filter(motion -> motion.motion() == kind)
                .anyMatch(motion -> isSame(state, kind, motion.detail(), detail));
    }

    /** Rule 33 orders kinds, it does not forbid two: to adjourn to Monday and to Friday, to postpone to June and indefinitely. */
    private static boolean isSame(MeetingState state, MotionKind kind, String one, String other) {
        return switch (kind) {
            case ADJOURN -> true;
            case SUSPEND, ADJOURN_TO, REFER -> Spelling.isSame(one, other);
            case POSTPONE -> Spelling.isSame(indefinitely(one), indefinitely(other));
            case ORDER_OF_VOTING -> order(state, one).equals(order(state, other));
        };
    }

    private static String indefinitely(String detail) {
        return Spelling.isBlank(detail) ? "indefinitely" : detail;
    }

    private static List<Optional<ProposalId>> order(MeetingState state, String detail) {
        return VotingOrder.named(state.papers(), detail).toList();
    }

    /** Whether a withdrawn motion is before the Council again as somebody else's. */
    static boolean isMovedAgain(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .map(Papers.Paper::proposal)
                .flatMap(Papers.as(Proposal.Motion.class))
                .filter(motion -> isPending(state, motion.motion(), motion.detail()))
                .isPresent();
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

    /** What follows from a carried motion; another of its kind has lost its object. */
    static List<Event> carried(MeetingState state, Proposal.Motion motion) {
        Stream<Event> others = state.papers().tabled(Proposal.Motion.class).stream()
                .filter(other -> other.motion() == motion.motion())
                .map(other -> new PaperEvent.StandingChanged(other.id(), Standing.MOOT));
        return Stream.concat(others, follows(state, motion).stream()).toList();
    }

    /** A meeting here has one item, so that to postpone its discussion ends the meeting; drafts that are referred are not voted in it. */
    private static List<Event> follows(MeetingState state, Proposal.Motion motion) {
        return switch (motion.motion()) {
            case SUSPEND -> List.of(new ChairEvent.MeetingSuspended(motion.detail()));
            case ADJOURN, ADJOURN_TO, POSTPONE -> ChairRules.adjourned(state, motion.detail());
            case REFER ->
                state.papers().tabled(Proposal.Draft.class).stream()
                        .flatMap(draft -> WithdrawalRules.gone(state, draft.id(), Standing.MOOT))
                        .toList();
            case ORDER_OF_VOTING -> List.of();
        };
    }
}
