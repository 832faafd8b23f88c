package horseshoe.drafting.document;

import horseshoe.drafting.Half;

/** Where a paragraph is put. */
public sealed interface Position {
    /**
     * Before all others.
     *
     * @param half of which half
     */
    record First(Half half) implements Position {}

    /**
     * Behind another, and behind its subparagraphs unless it becomes one of them.
     *
     * @param key the other
     */
    record After(ParagraphKey key) implements Position {}
}
