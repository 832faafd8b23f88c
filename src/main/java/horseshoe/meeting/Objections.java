package horseshoe.meeting;

import horseshoe.drafting.ParagraphId;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.stream.Stream;

/** What a member said against something, or in favour of a vote, it can take back as long as nothing was decided: it does not insist (practice). */
final class Objections {
    private Objections() {}

    static Verdict withdraw(MeetingState state, SeatId by, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().paper(id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !isOpen(state.papers(), id))
                .refuse(Reason.NO_OBJECTION_OF_YOURS, () -> !hasObjected(state.papers(), by, id))
                .refuse(
                        Reason.VOTING_BEGUN,
                        () -> isGuestsDraft(state.papers(), id) && state.votes().touched(id))
                .accept(() -> Stream.concat(
                                Stream.of(new PaperEvent.ObjectionWithdrawn(id, by)), comesAgain(state.papers(), id))
                        .toList());
    }

    private static boolean isOpen(Papers papers, ProposalId id) {
        return papers.isTabled(id) || canComeAgain(papers, id);
    }

    private static boolean canComeAgain(Papers papers, ProposalId id) {
        return Divisions.part(papers, id)
                .filter(part ->
                        papers.paper(id).filter(Objections::isObjectedPart).isPresent())
                .filter(part -> papers.isTabled(part.draft()))
                .filter(part -> !Divisions.left(papers, part).isEmpty())
                .isPresent();
    }

    /** A request for a separate vote to which the one that submitted the draft objected. */
    static boolean isObjectedPart(Papers.Paper paper) {
        return paper.proposal() instanceof Proposal.Part
                && paper.standing() == Standing.MOOT
                && !paper.objectors().isEmpty();
    }

    static boolean hasObjected(Papers papers, SeatId by, ProposalId id) {
        return papers.paper(id).filter(paper -> paper.objectors().contains(by)).isPresent();
    }

    /** A draft of somebody invited is before the Council for a vote only because a member asked (provisional rule 38). */
    private static boolean isGuestsDraft(Papers papers, ProposalId id) {
        return papers.draft(id).filter(draft -> draft.sponsors().isEmpty()).isPresent();
    }

    private static Stream<Event> comesAgain(Papers papers, ProposalId id) {
        return Divisions.part(papers, id).stream().flatMap(part -> comesAgain(papers, part));
    }

    private static Stream<Event> comesAgain(Papers papers, Proposal.Part part) {
        List<ParagraphId> now = Divisions.left(papers, part);
        return Stream.concat(
                TextRules.moved(part, now), Stream.of(new PaperEvent.StandingChanged(part.id(), Standing.TABLED)));
    }
}
