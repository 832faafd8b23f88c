package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
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
                .accept(() -> gone(state, id, Standing.WITHDRAWN).toList());
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
        return state.papers()
                .paper(id)
                .flatMap(paper -> mover(paper.proposal()))
                .filter(by::equals)
                .isPresent();
    }

    private static Optional<SeatId> mover(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> Optional.empty();
            case Proposal.Invitation invitation -> Optional.of(invitation.mover());
            case Proposal.Motion motion -> Optional.of(motion.mover());
            case Proposal.Draft draft -> draft.sponsors().stream().findFirst();
            case Proposal.Amendment amendment -> Optional.of(amendment.mover());
            case Proposal.Part part -> Optional.of(part.mover());
            case Proposal.Challenge challenge -> Optional.empty();
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
                .accept(new PaperEvent.TakenOver(id, by));
    }

    private static boolean isWithdrawn(MeetingState state, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> paper.standing() == Standing.WITHDRAWN)
                .isPresent();
    }
}
