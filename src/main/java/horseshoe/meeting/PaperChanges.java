package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What becomes of proposals. */
final class PaperChanges {
    private PaperChanges() {}

    static MeetingState evolve(MeetingState state, PaperEvent event, Instant at) {
        Papers papers = state.papers();
        return switch (event) {
            case PaperEvent.AgendaObjected objected -> state.with(objected(papers, objected.by()));
            case PaperEvent.ProposalTabled tabled -> state.with(papers.adding(tabled.proposal()));
            case PaperEvent.InvitationObjected objected ->
                state.with(papers.changing(objected.invitation(), paper -> paper.objectedBy(objected.by())));
            case PaperEvent.GuestInvited invited -> state.with(state.floor().inviting(invited.guest()));
            case PaperEvent.SponsorJoined joined -> sponsors(state, joined.draft(), all -> with(all, joined.by()));
            case PaperEvent.SponsorLeft left -> left(state, left);
            case PaperEvent.TextChanged changed ->
                text(Aims.before(state, changed.draft(), at), changed.draft(), changed.text());
            case PaperEvent.Renumbered renumbered ->
                state.with(papers.changing(renumbered.proposal().id(), paper -> paper.now(renumbered.proposal())));
            case PaperEvent.AmendmentAcceptedBy accepted ->
                state.with(papers.changing(accepted.amendment(), paper -> paper.acceptedBy(accepted.by())));
            case PaperEvent.AcceptanceWithdrawn withdrawn ->
                state.with(papers.changing(withdrawn.amendment(), paper -> paper.notAcceptedBy(withdrawn.by())));
            case PaperEvent.PartObjected objected -> state.with(partObjected(papers, objected));
            case PaperEvent.ObjectionWithdrawn withdrawn ->
                state.with(Divisions.without(
                        papers.changing(withdrawn.proposal(), paper -> paper.notObjectedBy(withdrawn.by())),
                        withdrawn.proposal()));
            case PaperEvent.Seconded seconded ->
                state.with(papers.changing(seconded.proposal(), paper -> paper.secondedBy(seconded.by())));
            case PaperEvent.TakenOver taken ->
                state.with(papers.changing(taken.proposal(), paper -> takenOver(paper, taken.by())));
            case PaperEvent.VoteAskedFor asked ->
                state.with(papers.changing(asked.draft(), paper -> paper.objectedBy(asked.by())));
            case PaperEvent.StandingChanged changed ->
                standing(Aims.decided(state, changed, at), changed.proposal(), changed.standing());
        };
    }

    static MeetingState left(MeetingState state, PaperEvent.SponsorLeft left) {
        return sponsors(state, left.draft(), all -> without(all, left.by()));
    }

    private static Papers objected(Papers papers, SeatId by) {
        return papers.agenda()
                .map(agenda -> papers.changing(agenda.proposal().id(), paper -> paper.objectedBy(by)))
                .orElse(papers);
    }

    private static List<SeatId> with(List<SeatId> sponsors, SeatId seat) {
        return Stream.concat(sponsors.stream(), Stream.of(seat)).distinct().toList();
    }

    private static List<SeatId> without(List<SeatId> sponsors, SeatId seat) {
        return sponsors.stream().filter(other -> !other.equals(seat)).toList();
    }

    private static MeetingState sponsors(MeetingState state, ProposalId id, UnaryOperator<List<SeatId>> change) {
        return draft(state, id, draft -> sponsored(draft, change.apply(draft.sponsors())));
    }

    private static Papers partObjected(Papers papers, PaperEvent.PartObjected objected) {
        Papers now = papers.changing(objected.part(), paper -> paper.objectedBy(objected.by()));
        return Divisions.part(papers, objected.part())
                .map(part -> Divisions.adding(now, part, false))
                .orElse(now);
    }

    private static MeetingState text(MeetingState state, ProposalId id, DraftText text) {
        MeetingState now = draft(
                state, id, draft -> new Proposal.Draft(id, draft.symbol(), draft.sponsors(), draft.terms(), text));
        return state.papers()
                .draft(id)
                .map(before -> now.with(Divisions.moved(now.papers(), id, before.text(), text)))
                .orElse(now);
    }

    private static MeetingState draft(MeetingState state, ProposalId id, UnaryOperator<Proposal.Draft> change) {
        return state.papers()
                .draft(id)
                .map(draft -> state.with(state.papers().changing(id, paper -> paper.now(change.apply(draft)))))
                .orElse(state);
    }

    private static Proposal.Draft sponsored(Proposal.Draft draft, List<SeatId> sponsors) {
        return new Proposal.Draft(draft.id(), draft.symbol(), sponsors, draft.terms(), draft.text());
    }

    private static Papers.Paper takenOver(Papers.Paper paper, SeatId by) {
        Papers.Paper again = paper.now(Standing.TABLED);
        return switch (paper.proposal()) {
            case Proposal.Draft draft -> again.now(sponsored(draft, List.of(by)));
            case Proposal.Motion motion ->
                again.now(new Proposal.Motion(motion.id(), by, motion.motion(), motion.detail()));
            case Proposal other -> again;
        };
    }

    /** What became of a proposal; the adoption of the agenda opens the discussion, and a debate ends with its motion. */
    static MeetingState standing(MeetingState state, ProposalId id, Standing standing) {
        Papers papers = state.papers().changing(id, paper -> paper.now(standing));
        boolean isAgenda = papers.agenda()
                .filter(agenda -> agenda.proposal().id().equals(id))
                .isPresent();
        boolean isAdopted = standing == Standing.ACCEPTED || standing == Standing.ADOPTED;
        MeetingState now = state.with(papers).with(isAgenda && isAdopted ? Phase.IN_SESSION : state.phase());
        return VotingOrder.motions(papers).isEmpty()
                ? now.with(now.floor().without(waiting -> waiting.purpose() == Purpose.ON_A_MOTION))
                : now;
    }
}
