package horseshoe.drafting.document;

/**
 * A paragraph or a subparagraph.
 *
 * @param key its name, for good
 * @param degree how deep it stands
 * @param wording what it says, without its number and without the punctuation at its end
 */
public record Paragraph(ParagraphKey key, Degree degree, Wording wording) {
    /**
     * The same paragraph worded otherwise.
     *
     * @param other the new wording
     * @return a new paragraph of the same name
     */
    public Paragraph saying(Wording other) {
        return new Paragraph(key, degree, other);
    }

    /**
     * The same paragraph at another depth.
     *
     * @param other the new degree
     * @return a new paragraph of the same name
     */
    public Paragraph at(Degree other) {
        return new Paragraph(key, other, wording);
    }
}
