package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Withdrawing a proposal, seconding one, and taking over one that was withdrawn (provisional rules 34 and 35). */
final class WithdrawalRules {
    private WithdrawalRules() {}

    static Verdict withdraw(MeetingState state, SeatId by, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().paper(id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(Reason.NOT_YOURS_TO_WITHDRAW, () -> !isMover(state, by, id))
                .refuse(() -> DraftRules.votingHasNotBegun(state, id))
                .refuse(Reason.OTHERS_SPONSOR_IT, () -> movers(state, id).size() > 1)
                .accept(() -> withdrawn(state, id));
    }

    private static List<Event> withdrawn(MeetingState state, ProposalId id) {
        List<Event> gone = gone(state, id, Standing.WITHDRAWN).toList();
        MeetingState now = Meeting.evolve(state, gone, Instant.EPOCH);
        return Stream.concat(
                        gone.stream(),
                        AmendmentRules.amendment(state, id).stream()
                                .flatMap(amendment -> Substance.fallen(now, amendment.draft())))
                .toList();
    }

    /** A proposal goes, and with a draft its amendments and parts, which have lost their object. */
    static Stream<Event> gone(MeetingState state, ProposalId id, Standing standing) {
        return Stream.concat(
                Stream.of(new PaperEvent.StandingChanged(id, standing)),
                state.papers().ofDraft(id).stream()
                        .filter(Papers.Paper::isTabled)
                        .map(paper ->
                                new PaperEvent.StandingChanged(paper.proposal().id(), Standing.MOOT)));
    }

    private static boolean isMover(MeetingState state, SeatId by, ProposalId id) {
        return movers(state, id).contains(by);
    }

    private static List<SeatId> movers(MeetingState state, ProposalId id) {
        return state.papers().paper(id).map(paper -> movers(paper.proposal())).orElse(List.of());
    }

    private static List<SeatId> movers(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> List.of();
            case Proposal.Invitation invitation -> List.of(invitation.mover());
            case Proposal.Motion motion -> List.of(motion.mover());
            case Proposal.Draft draft -> draft.sponsors();
            case Proposal.Amendment amendment -> List.of(amendment.mover());
            case Proposal.Part part -> List.of(part.mover());
            case Proposal.Challenge challenge -> List.of(challenge.challenger());
        };
    }

    static Verdict second(MeetingState state, SeatId by, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().paper(id).isEmpty())
                .refuse(Reason.NOT_SECONDABLE, () -> !isSecondable(state, id))
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(Reason.OWN_PROPOSAL, () -> isMover(state, by, id))
                .accept(() -> hasSeconded(state, by, id) ? List.of() : List.of(new PaperEvent.Seconded(id, by)));
    }

    private static boolean isSecondable(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .map(Papers.Paper::proposal)
                .filter(proposal -> proposal instanceof Proposal.Motion || proposal instanceof Proposal.Draft)
                .isPresent();
    }

    private static boolean hasSeconded(MeetingState state, SeatId by, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> paper.seconders().contains(by))
                .isPresent();
    }

    static Verdict takeOver(MeetingState state, SeatId by, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().paper(id).isEmpty())
                .refuse(Reason.NOT_SECONDABLE, () -> !isSecondable(state, id))
                .refuse(Reason.NOT_WITHDRAWN, () -> !isWithdrawn(state, id))
                .refuse(Reason.NOT_SECONDED, () -> !hasSeconded(state, by, id))
                .refuse(Reason.MOTION_PENDING, () -> MotionRules.isMovedAgain(state, id))
                .accept(new PaperEvent.TakenOver(id, by));
    }

    private static boolean isWithdrawn(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> paper.standing() == Standing.WITHDRAWN)
                .isPresent();
    }
}
