package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is before the Council, in the order of submission.
 *
 * @param papers every proposal of the meeting and what became of it
 * @param amendmentOrder for a draft the order of voting the President fixed, where it did
 * @param divisions parts of drafts on which a separate vote was taken or prevented
 */
public record Papers(List<Paper> papers, Map<ProposalId, List<ProposalId>> amendmentOrder, List<Division> divisions) {
    /** Copies lists and map. */
    public Papers {
        papers = List.copyOf(papers);
        amendmentOrder = Map.copyOf(amendmentOrder);
        divisions = List.copyOf(divisions);
    }

    /**
     * The text of a draft at a moment.
     *
     * @param text its paragraphs
     * @param at when something happened to it, or to what is aimed at it
     */
    public record Aim(DraftText text, Instant at) {}

    /**
     * A proposal and what became of it.
     *
     * @param proposal what is proposed; of a draft the text as it stands now
     * @param standing what became of it
     * @param objectors members that objected: to the agenda, to an invitation, or, for a draft, to its adoption without a vote
     * @param seconders members that seconded it (provisional rule 35)
     * @param acceptedBy sponsors that accepted it, for an amendment
     * @param aim the text that an amendment or a part was last aimed at before that text changed, or when something became of it
     */
    public record Paper(
            Proposal proposal,
            Standing standing,
            List<SeatId> objectors,
            List<SeatId> seconders,
            List<SeatId> acceptedBy,
            Optional<Aim> aim) {
        /** Copies the lists. */
        public Paper {
            objectors = List.copyOf(objectors);
            seconders = List.copyOf(seconders);
            acceptedBy = List.copyOf(acceptedBy);
        }

        /**
         * Whether it is before the Council.
         *
         * @return false once anything has become of it
         */
        public boolean isTabled() {
            return standing == Standing.TABLED;
        }

        Paper now(Proposal changed) {
            return new Paper(changed, standing, objectors, seconders, acceptedBy, aim);
        }

        Paper now(Standing changed) {
            return new Paper(proposal, changed, objectors, seconders, acceptedBy, aim);
        }

        Paper aimedAt(Aim at) {
            return new Paper(proposal, standing, objectors, seconders, acceptedBy, Optional.of(at));
        }

        Paper objectedBy(SeatId seat) {
            return new Paper(proposal, standing, with(objectors, seat), seconders, acceptedBy, aim);
        }

        Paper notObjectedBy(SeatId seat) {
            return new Paper(proposal, standing, without(objectors, seat), seconders, acceptedBy, aim);
        }

        Paper secondedBy(SeatId seat) {
            return new Paper(proposal, standing, objectors, with(seconders, seat), acceptedBy, aim);
        }

        Paper acceptedBy(SeatId seat) {
            return new Paper(proposal, standing, objectors, seconders, with(acceptedBy, seat), aim);
        }

        Paper notAcceptedBy(SeatId seat) {
            return new Paper(proposal, standing, objectors, seconders, without(acceptedBy, seat), aim);
        }

        private static List<SeatId> without(List<SeatId> seats, SeatId seat) {
            return seats.stream().filter(other -> !other.equals(seat)).toList();
        }

        private static List<SeatId> with(List<SeatId> seats, SeatId seat) {
            return Stream.concat(seats.stream(), Stream.of(seat)).distinct().toList();
        }

        /**
         * A proposal just tabled.
         *
         * @param proposal what is proposed
         * @return before the Council, nobody having said anything to it
         */
        static Paper tabled(Proposal proposal) {
            return new Paper(proposal, Standing.TABLED, List.of(), List.of(), List.of(), Optional.empty());
        }
    }

    static Papers none() {
        return new Papers(List.of(), Map.of(), List.of());
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
    public ProposalId next() {
        return new ProposalId(papers.size() + 1);
    }

    /**
     * A draft resolution, its text as it stands.
     *
     * @param id its number
     * @return empty if the proposal under that number is no draft
     */
    public Optional<Proposal.Draft> draft(ProposalId id) {
        return paper(id).map(Paper::proposal).flatMap(as(Proposal.Draft.class));
    }

    /**
     * The drafts of the meeting, whatever became of them.
     *
     * @return in the order of submission
     */
    public List<Proposal.Draft> drafts() {
        return all(papers.stream(), Proposal.Draft.class);
    }

    /**
     * The amendments to a draft and the parts of it that somebody wants voted separately, whatever became of them.
     *
     * @param draft its number
     * @return in the order of submission
     */
    public List<Paper> ofDraft(ProposalId draft) {
        return papers.stream()
                .filter(paper -> !paper.proposal().id().equals(draft) && isAbout(paper.proposal(), draft))
                .toList();
    }

    /**
     * What is before the Council.
     *
     * @param <T> a kind of proposal
     * @param kind which kind
     * @return in the order of submission
     */
    public <T extends Proposal> List<T> tabled(Class<T> kind) {
        return all(papers.stream().filter(Paper::isTabled), kind);
    }

    /**
     * The agenda.
     *
     * @return empty before the meeting was opened
     */
    public Optional<Paper> agenda() {
        return papers.stream()
                .filter(paper -> paper.proposal() instanceof Proposal.Agenda)
                .findFirst();
    }

    /**
     * The papers with which something can still be done: those before the Council, withdrawn ones, which can be taken over, and parts to which
     * the mover objected, who may not insist.
     *
     * @return in the order of submission
     */
    List<Paper> alive() {
        return papers.stream()
                .filter(paper ->
                        paper.isTabled() || paper.standing() == Standing.WITHDRAWN || Objections.isObjectedPart(paper))
                .toList();
    }

    boolean isTabled(ProposalId id) {
        return paper(id).filter(Paper::isTabled).isPresent();
    }

    static boolean isAbout(Proposal proposal, ProposalId draft) {
        return switch (proposal) {
            case Proposal.Draft text -> text.id().equals(draft);
            case Proposal.Amendment amendment -> amendment.draft().equals(draft);
            case Proposal.Part part -> part.draft().equals(draft);
            case Proposal.Agenda agenda -> false;
            case Proposal.Invitation invitation -> false;
            case Proposal.Motion motion -> false;
            case Proposal.Challenge challenge -> false;
        };
    }

    Papers adding(Proposal proposal) {
        return new Papers(
                Stream.concat(papers.stream(), Stream.of(Paper.tabled(proposal)))
                        .toList(),
                amendmentOrder,
                divisions);
    }

    Papers changing(ProposalId id, UnaryOperator<Paper> change) {
        return new Papers(
                papers.stream()
                        .map(paper -> paper.proposal().id().equals(id) ? change.apply(paper) : paper)
                        .toList(),
                amendmentOrder,
                divisions);
    }

    Papers ordering(ProposalId draft, List<ProposalId> order) {
        Map<ProposalId, List<ProposalId>> orders = new HashMap<>(amendmentOrder);
        orders.put(draft, order);
        return new Papers(papers, orders, divisions);
    }

    Papers divided(List<Division> now) {
        return new Papers(papers, amendmentOrder, now);
    }

    private static <T extends Proposal> List<T> all(Stream<Paper> papers, Class<T> kind) {
        return papers.map(Paper::proposal)
                .flatMap(proposal -> as(kind).apply(proposal).stream())
                .toList();
    }

    static <T extends Proposal> Function<Proposal, Optional<T>> as(Class<T> kind) {
        return proposal -> Optional.of(proposal).filter(kind::isInstance).map(kind::cast);
    }
}
