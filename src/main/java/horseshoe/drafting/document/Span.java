package horseshoe.drafting.document;

/** A piece of a paragraph: words, or a link that is printed as words. */
public sealed interface Span {
    /**
     * Words as they were written.
     *
     * @param text not changed in any way
     */
    record Words(String text) implements Span {}

    /**
     * A paragraph of the same draft.
     *
     * @param target which one, also if it is gone by now
     * @param form how it is printed
     */
    record OwnParagraph(ParagraphKey target, Form form) implements Span {}

    /**
     * Another resolution, printed "1718 (2006)".
     *
     * @param resolution which one
     */
    record OtherResolution(ResolutionNumber resolution) implements Span {}

    /**
     * A paragraph of another resolution, printed "paragraph 5 of resolution 1718 (2006)".
     *
     * @param paragraph its number there, such as "5" or "8 (d)"
     * @param resolution which resolution
     */
    record PartOfResolution(String paragraph, ResolutionNumber resolution) implements Span {}

    /** How a paragraph of the same draft is referred to. */
    enum Form {
        /** "paragraph 2 above". */
        FULL,
        /** "2", where the words around it say the rest, as in "paragraphs 2 and 4 of the present resolution". */
        NUMBER
    }
}
