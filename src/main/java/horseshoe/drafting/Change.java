package horseshoe.drafting;

/** What an amendment does to a text: it adds to it, deletes from it or replaces a part of it (provisional rule 36). */
public sealed interface Change {
    /**
     * The paragraph that is changed, or after which something is added.
     *
     * @return a place in the text as it stood when the amendment was tabled
     */
    ParagraphId at();

    /**
     * A new paragraph.
     *
     * @param at after which paragraph; number 0 puts it first
     * @param text the paragraph
     */
    record Add(ParagraphId at, String text) implements Change {}

    /**
     * A paragraph goes.
     *
     * @param at which one
     */
    record Delete(ParagraphId at) implements Change {}

    /**
     * A paragraph is worded otherwise.
     *
     * @param at which one
     * @param text its new words
     */
    record Replace(ParagraphId at, String text) implements Change {}
}
