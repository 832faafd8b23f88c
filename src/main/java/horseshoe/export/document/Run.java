package horseshoe.export.document;

import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ResolutionNumber;

/**
 * Words that are set alike.
 *
 * @param text the words
 * @param italic whether they are in italics
 * @param link where they lead
 */
record Run(String text, boolean italic, Link link) {
    /** Where words lead. */
    sealed interface Link {
        /** Nowhere. */
        record None() implements Link {}

        /** To a paragraph of the same document. */
        record Here(ParagraphKey key) implements Link {}

        /** To another resolution. */
        record There(ResolutionNumber resolution) implements Link {}
    }

    static Run plain(String text) {
        return new Run(text, false, new Link.None());
    }

    static Run italic(String text) {
        return new Run(text, true, new Link.None());
    }

    Run saying(String other) {
        return new Run(other, italic, link);
    }
}
