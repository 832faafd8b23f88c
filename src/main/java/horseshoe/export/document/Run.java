package horseshoe.export.document;

import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ResolutionNumber;

/**
 * Words that are set alike.
 *
 * @param text the words
 * @param face how they are set
 * @param link where they lead
 */
record Run(String text, Face face, Link link) {
    /** How words are set. */
    enum Face {
        /** Upright. */
        PLAIN,
        /** In italics. */
        ITALIC,
        /** In bold. */
        BOLD
    }

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
        return new Run(text, Face.PLAIN, new Link.None());
    }

    static Run italic(String text) {
        return new Run(text, Face.ITALIC, new Link.None());
    }

    static Run bold(String text) {
        return new Run(text, Face.BOLD, new Link.None());
    }

    boolean italic() {
        return face == Face.ITALIC;
    }

    Run saying(String other) {
        return new Run(other, face, link);
    }
}
