package horseshoe.drafting.check;

import horseshoe.drafting.document.ParagraphKey;

/** What a remark is about. */
public sealed interface Where {
    /**
     * One paragraph.
     *
     * @param key its name
     */
    record At(ParagraphKey key) implements Where {}

    /** The draft as a whole. */
    record Whole() implements Where {}
}
