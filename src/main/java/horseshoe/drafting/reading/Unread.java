package horseshoe.drafting.reading;

/**
 * Something in a pasted text that could not be read.
 *
 * @param line where, from 1
 * @param text the words, as far as one line shows them
 * @param why what was the matter
 */
public record Unread(int line, String text, Why why) {
    private static final int SHOWN = 120;

    /** Keeps no more than the beginning of the words. */
    public Unread {
        text = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    }

    /** Why something could not be read. */
    public enum Why {
        /** "The Security Council," is missing: the text was read from its first line. */
        NO_FORMULA,
        /** A line above the text that is no part of a masthead known here; left out. */
        NOT_OF_THE_MASTHEAD,
        /** The number printed before a paragraph is not the one that follows from its place. */
        NUMBER_OUT_OF_ORDER,
        /** A heading between paragraphs; left out. */
        HEADING,
        /** A dash or a dot stands where a number should: taken for a subparagraph. */
        BULLET,
        /** A paragraph opens with no known phrase. */
        PHRASE_UNKNOWN,
        /** A reference to a paragraph that is not there: left as words. */
        REFERENCE_LEADS_NOWHERE,
        /** An annex or what follows the text: left out. */
        BEHIND_THE_TEXT
    }
}
