package horseshoe.drafting.phrase;

import horseshoe.drafting.Half;
import java.util.Set;

/**
 * A phrase that opens paragraphs.
 *
 * @param words as they are printed, such as "Calls upon"
 * @param halves where it may stand
 * @param kind what it does
 * @param italic how many of its words are printed in italics
 * @param counts how often it was found
 * @param source a resolution that has it, such as "S/RES/1718", or "practice"
 */
public record Phrase(String words, Set<Half> halves, PhraseKind kind, int italic, Counts counts, String source) {
    /** Copies the halves. */
    public Phrase {
        halves = Set.copyOf(halves);
    }

    /**
     * How often a phrase opens a paragraph.
     *
     * @param since2000 in 1,511 resolutions of 2000 to 2026
     * @param before in 902 resolutions of 1946 to 2002 whose text was corrected by hand
     */
    public record Counts(int since2000, int before) {}
}
