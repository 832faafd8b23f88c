package horseshoe.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Putting a proposal to the vote: what comes first (provisional rules 32, 33, 36 and 38), and when no vote is needed. */
final class PuttingRules {
    private PuttingRules() {}

    static Verdict put(MeetingState state, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().paper(id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(() -> state.papers().paper(id).flatMap(paper -> whatComesFirst(state, paper.proposal())))
                .accept(() -> List.of(opened(state, id)));
    }

    static Event opened(MeetingState state, ProposalId id) {
        Proposal proposal = state.papers().paper(id).orElseThrow().proposal();
        return new VoteEvent.VoteOpened(state.votes().next(), id, Questions.of(state, proposal));
    }

    private static Optional<Refusal> whatComesFirst(MeetingState state, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> objected(state, agenda);
            case Proposal.Invitation invitation -> objected(state, invitation);
            case Proposal.Motion motion -> firstMotion(state, motion);
            case Proposal.Draft draft -> whole(state, draft);
            case Proposal.Amendment amendment -> amendment(state, amendment);
            case Proposal.Part part -> part(state, part);
            case Proposal.Challenge challenge -> Optional.empty();
        };
    }

    /** Where nobody objects no vote is taken (practice). */
    private static Optional<Refusal> objected(MeetingState state, Proposal proposal) {
        return Examination.begin()
                .refuse(() -> noMotion(state))
                .refuse(Reason.NOBODY_OBJECTED, () -> !InvitationRules.isObjected(state, proposal.id()))
                .refusal();
    }

    /** Motions have precedence over everything else (provisional rule 33). */
    static Optional<Refusal> noMotion(MeetingState state) {
        return Examination.begin()
                .refuse(
                        Reason.MOTION_FIRST,
                        () -> !VotingOrder.motions(state.papers()).isEmpty())
                .refusal();
    }

    private static Optional<Refusal> firstMotion(MeetingState state, Proposal.Motion motion) {
        return Examination.begin()
                .refuse(
                        Reason.MOTION_FIRST,
                        () -> !VotingOrder.motions(state.papers()).getFirst().equals(motion))
                .refusal();
    }

    private static Optional<Refusal> whole(MeetingState state, Proposal.Draft draft) {
        return Examination.begin()
                .refuse(() -> noMotion(state))
                .refuse(() -> itsTurn(state, draft))
                .refuse(() -> noAmendment(state, draft.id()))
                .refuse(
                        Reason.PARTS_FIRST,
                        () -> !VotingOrder.parts(state.papers(), draft.id()).isEmpty())
                .refusal();
    }

    private static Optional<Refusal> itsTurn(MeetingState state, Proposal.Draft draft) {
        List<Proposal.Draft> order = VotingOrder.drafts(state.papers());
        String first = order.stream().findFirst().map(Proposal.Draft::symbol).orElse("");
        return Examination.begin()
                .refuse(Reason.NOTHING_LEFT, () -> !Substance.isLeft(state.papers(), draft))
                .refuse(Reason.NOBODY_ASKED_FOR_A_VOTE, () -> !order.contains(draft), draft.symbol())
                .refuse(Reason.ANOTHER_DRAFT_FIRST, () -> !order.getFirst().equals(draft), first)
                .refusal();
    }

    private static Optional<Refusal> itsDraftsTurn(MeetingState state, ProposalId draft) {
        return state.papers().draft(draft).flatMap(text -> itsTurn(state, text));
    }

    private static Optional<Refusal> noAmendment(MeetingState state, ProposalId draft) {
        return Examination.begin()
                .refuse(
                        Reason.AMENDMENTS_FIRST,
                        () -> !VotingOrder.amendments(state.papers(), draft).isEmpty())
                .refusal();
    }

    private static Optional<Refusal> amendment(MeetingState state, Proposal.Amendment amendment) {
        Proposal.Amendment first =
                VotingOrder.amendments(state.papers(), amendment.draft()).getFirst();
        return Examination.begin()
                .refuse(() -> noMotion(state))
                .refuse(() -> itsDraftsTurn(state, amendment.draft()))
                .refuse(
                        Reason.ANOTHER_AMENDMENT_FIRST,
                        () -> !first.equals(amendment),
                        Integer.toString(first.id().number()))
                .refusal();
    }

    private static Optional<Refusal> part(MeetingState state, Proposal.Part part) {
        return Examination.begin()
                .refuse(() -> noMotion(state))
                .refuse(() -> itsDraftsTurn(state, part.draft()))
                .refuse(() -> noAmendment(state, part.draft()))
                .refusal();
    }

    static Verdict adoptWithoutVote(MeetingState state, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().draft(id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(() -> state.papers().draft(id).flatMap(draft -> whole(state, draft)))
                .refuse(Reason.VOTE_ASKED_FOR, () -> InvitationRules.isObjected(state, id))
                .accept(new VoteEvent.AdoptedWithoutVote(state.votes().next(), id));
    }

    static Verdict orderAmendments(MeetingState state, ChairCommand.OrderAmendments ordering) {
        List<ProposalId> open = VotingOrder.amendments(state.papers(), ordering.draft()).stream()
                .map(Proposal.Amendment::id)
                .toList();
        return Examination.begin()
                .refuse(
                        Reason.NO_SUCH_PROPOSAL,
                        () -> state.papers().draft(ordering.draft()).isEmpty())
                .refuse(
                        Reason.ORDER_INCOMPLETE,
                        () -> open.isEmpty()
                                || open.size() != ordering.order().size()
                                || !new HashSet<>(open).equals(new HashSet<>(ordering.order())))
                .accept(new ChairEvent.AmendmentsOrdered(ordering.draft(), ordering.order()));
    }
}
