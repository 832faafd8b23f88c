package horseshoe.meeting;

import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.Relocation;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs of a draft on which a separate vote was taken, or prevented by the one that submitted the draft (provisional rule 32). It does not
 * come again.
 *
 * @param draft of which draft
 * @param part the request
 * @param paragraphs where they stand in the text now
 * @param voted whether they were voted; else the mover objected
 */
public record Division(ProposalId draft, ProposalId part, List<ParagraphId> paragraphs, boolean voted) {
    /** Copies the paragraphs. */
    public Division {
        paragraphs = List.copyOf(paragraphs);
    }

    static Division of(Proposal.Part part, boolean voted) {
        return new Division(part.draft(), part.id(), part.paragraphs(), voted);
    }

    Division moved(Relocation relocation) {
        List<ParagraphId> found = paragraphs.stream()
                .map(relocation::of)
                .flatMap(Optional::stream)
                .toList();
        return new Division(draft, part, found, voted);
    }
}
