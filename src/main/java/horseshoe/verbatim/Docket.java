package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything that was proposed in a meeting, in the order of submission.
 *
 * @param papers every proposal and what became of it
 */
public record Docket(List<Paper> papers) {
    /** Copies the papers. */
    public Docket {
        papers = List.copyOf(papers);
    }

    /**
     * A proposal.
     *
     * @param id its number
     * @return empty if the meeting has no such proposal
     */
    public Optional<Paper> paper(ProposalId id) {
        return papers.stream().filter(paper -> paper.proposal().id().equals(id)).findFirst();
    }

    List<Paper> where(Predicate<Proposal> test) {
        return papers.stream().filter(paper -> test.test(paper.proposal())).toList();
    }

    /** The drafts whose sponsors a member is among. */
    List<Paper> sponsoredBy(SeatId seat) {
        return where(proposal ->
                proposal instanceof Proposal.Draft draft && draft.sponsors().contains(seat));
    }

    /** The amendments of a member. */
    List<Paper> amendmentsOf(SeatId seat) {
        return where(proposal -> proposal instanceof Proposal.Amendment amendment
                && amendment.mover().equals(seat));
    }

    /** What else a member moved: motions, invitations, votes in parts, challenges. */
    List<Paper> motionsOf(SeatId seat) {
        return where(proposal -> switch (proposal) {
            case Proposal.Invitation invitation -> invitation.mover().equals(seat);
            case Proposal.Motion motion -> motion.mover().equals(seat);
            case Proposal.Part part -> part.mover().equals(seat);
            case Proposal.Challenge challenge -> challenge.challenger().equals(seat);
            case Proposal.Agenda agenda -> false;
            case Proposal.Draft draft -> false;
            case Proposal.Amendment amendment -> false;
        });
    }
}
