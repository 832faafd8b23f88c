package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.drafting.Distance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** In what order proposals are put to the vote: rules 32, 33 and 36, and rule 38 for drafts of those that were invited. */
public final class VotingOrder {
    private VotingOrder() {}

    /**
     * The motions before the Council in the order of their precedence (provisional rule 33), then those on the order of voting.
     *
     * @param papers what is before the Council
     * @return motions that are not yet decided
     */
    public static List<Proposal.Motion> motions(Papers papers) {
        return papers.tabled(Proposal.Motion.class).stream()
                .sorted(Comparator.comparing(Proposal.Motion::motion))
                .toList();
    }

    /**
     * The drafts that can be put to the vote: in the order of submission, unless a motion on the order was carried (provisional rule
     * 32). A draft without a sponsor on the Council is among them once a member has asked for a vote on it (rule 38).
     *
     * @param papers what is before the Council
     * @return drafts that are not yet decided
     */
    public static List<Proposal.Draft> drafts(Papers papers) {
        List<ProposalId> decided = carriedOrder(papers);
        return papers.tabled(Proposal.Draft.class).stream()
                .filter(draft -> isVotable(papers, draft) && Substance.isLeft(papers, draft))
                .sorted(Comparator.comparing(draft -> rank(decided, draft.id())))
                .toList();
    }

    static boolean isVotable(Papers papers, Proposal.Draft draft) {
        return !draft.sponsors().isEmpty()
                || papers.paper(draft.id())
                        .filter(paper -> !paper.objectors().isEmpty())
                        .isPresent();
    }

    private static List<ProposalId> carriedOrder(Papers papers) {
        return papers.papers().stream()
                .filter(paper -> paper.standing() == Standing.ADOPTED)
                .map(Papers.Paper::proposal)
                .flatMap(proposal -> Papers.as(Proposal.Motion.class).apply(proposal).stream())
                .filter(motion -> motion.motion() == MotionKind.ORDER_OF_VOTING)
                .reduce((earlier, later) -> later)
                .map(motion ->
                        named(papers, motion.detail()).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    /** The drafts that a motion on the order of voting names, by symbol or number; an empty one for a name that fits none. */
    static Stream<Optional<ProposalId>> named(Papers papers, String detail) {
        return Stream.of(detail.strip().split("[,;\\s]+"))
                .map(name -> papers.drafts().stream()
                        .filter(draft -> draft.symbol().equalsIgnoreCase(name)
                                || Integer.toString(draft.id().number()).equals(name))
                        .map(Proposal.Draft::id)
                        .findFirst());
    }

    /**
     * The amendments to a draft: in the order that the President fixed, else additions and deletions first, then what is furthest from
     * the text (provisional rule 36).
     *
     * @param papers what is before the Council
     * @param draft the draft's number
     * @return amendments that are not yet decided
     */
    public static List<Proposal.Amendment> amendments(Papers papers, ProposalId draft) {
        List<ProposalId> fixed = papers.amendmentOrder().getOrDefault(draft, List.of());
        Function<Proposal.Amendment, Integer> byRule = amendment -> furthestFirst(papers, amendment);
        return papers.tabled(Proposal.Amendment.class).stream()
                .filter(amendment -> amendment.draft().equals(draft))
                .sorted(Comparator.comparing((Proposal.Amendment amendment) -> rank(fixed, amendment.id()))
                        .thenComparing(byRule))
                .toList();
    }

    private static int furthestFirst(Papers papers, Proposal.Amendment amendment) {
        return amendment.change() instanceof Change.Replace
                ? papers.draft(amendment.draft())
                        .filter(draft -> draft.text().fits(amendment.change()))
                        .map(draft -> -Distance.of(draft.text(), amendment.change()))
                        .orElse(0)
                : Integer.MIN_VALUE;
    }

    /**
     * The parts of a draft that are to be voted separately (provisional rule 32).
     *
     * @param papers what is before the Council
     * @param draft the draft's number
     * @return parts that are not yet decided
     */
    public static List<Proposal.Part> parts(Papers papers, ProposalId draft) {
        return papers.tabled(Proposal.Part.class).stream()
                .filter(part -> part.draft().equals(draft))
                .toList();
    }

    /** The place in an order; those not in it come after all others. */
    private static int rank(List<ProposalId> order, ProposalId id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }
}
