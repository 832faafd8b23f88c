package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.Relocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which separate votes there were, and to which the mover objected: the same does not come again (provisional rule 32). */
final class Divisions {
    private Divisions() {}

    static Papers adding(Papers papers, Proposal.Part part, boolean voted) {
        return papers.divided(Stream.concat(papers.divisions().stream(), Stream.of(Division.of(part, voted)))
                .toList());
    }

    static Papers without(Papers papers, ProposalId part) {
        return papers.divided(papers.divisions().stream()
                .filter(division -> !division.part().equals(part))
                .toList());
    }

    /** The text of a draft changed: its paragraphs are found again by their words. */
    static Papers moved(Papers papers, ProposalId draft, DraftText before, DraftText after) {
        Relocation relocation = Relocation.between(before, after);
        return papers.divided(papers.divisions().stream()
                .map(division -> division.draft().equals(draft) ? division.moved(relocation) : division)
                .toList());
    }

    static boolean isAnyVoted(Papers papers, ProposalId draft, List<ParagraphId> paragraphs) {
        return of(papers, draft)
                .filter(Division::voted)
                .anyMatch(division -> division.paragraphs().stream().anyMatch(paragraphs::contains));
    }

    static boolean isObjected(Papers papers, ProposalId draft, List<ParagraphId> paragraphs) {
        return of(papers, draft)
                .filter(division -> !division.voted())
                .anyMatch(division -> isSame(division.paragraphs(), paragraphs));
    }

    static boolean isSame(List<ParagraphId> some, List<ParagraphId> others) {
        return !some.isEmpty() && Set.copyOf(some).equals(Set.copyOf(others));
    }

    private static Stream<Division> of(Papers papers, ProposalId draft) {
        return papers.divisions().stream().filter(division -> division.draft().equals(draft));
    }

    /** Where the paragraphs of an objected part stand now, without those that were voted meanwhile. */
    static List<ParagraphId> left(Papers papers, Proposal.Part part) {
        return papers.divisions().stream()
                .filter(division -> !division.voted() && division.part().equals(part.id()))
                .findFirst()
                .map(Division::paragraphs)
                .map(List::stream)
                .orElseGet(Stream::empty)
                .filter(paragraph -> !isAnyVoted(papers, part.draft(), List.of(paragraph)))
                .toList();
    }

    /** A part was voted and stays: what else is asked for does not contain its paragraphs any more. */
    static List<Event> voted(MeetingState state, Proposal.Part voted) {
        return VotingOrder.parts(state.papers(), voted.draft()).stream()
                .flatMap(other -> TextRules.moved(
                        other,
                        other.paragraphs().stream()
                                .filter(paragraph -> !voted.paragraphs().contains(paragraph))
                                .toList()))
                .toList();
    }

    static Optional<Proposal.Part> part(Papers papers, ProposalId id) {
        return papers.paper(id).map(Papers.Paper::proposal).flatMap(Papers.as(Proposal.Part.class));
    }
}
