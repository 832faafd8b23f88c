package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is before the Council, in the order of submission.
 *
 * @param papers every proposal of the meeting and what became of it
 * @param amendmentOrder for a draft the order of voting the President fixed, where it did
 */
public record Papers(List<Paper> papers, Map<ProposalId, List<ProposalId>> amendmentOrder) {
    /** Copies list and map. */
    public Papers {
        papers = List.copyOf(papers);
        amendmentOrder = Map.copyOf(amendmentOrder);
    }

    /**
     * A proposal and what became of it.
     *
     * @param proposal what is proposed; of a draft the text as it stands now
     * @param standing what became of it
     * @param objectors members that objected: to the agenda, to an invitation, or, for a draft, to its adoption without a vote
     * @param seconders members that seconded it (provisional rule 35)
     * @param acceptedBy sponsors that accepted it, for an amendment
     */
    public record Paper(
            Proposal proposal,
            Standing standing,
            List<SeatId> objectors,
            List<SeatId> seconders,
            List<SeatId> acceptedBy) {
        /** Copies the lists. */
        public Paper {
            objectors = List.copyOf(objectors);
            seconders = List.copyOf(seconders);
            acceptedBy = List.copyOf(acceptedBy);
        }

        /**
         * A proposal just tabled.
         *
         * @param proposal what is proposed
         * @return before the Council, nobody having said anything to it
         */
        static Paper tabled(Proposal proposal) {
            return new Paper(proposal, Standing.TABLED, List.of(), List.of(), List.of());
        }
    }

    static Papers none() {
        return new Papers(List.of(), Map.of());
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

    /**
     * The number of the next proposal.
     *
     * @return one more than there are
     */
    ProposalId next() {
        return new ProposalId(papers.size() + 1);
    }
}
