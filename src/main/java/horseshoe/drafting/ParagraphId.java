package horseshoe.drafting;

/**
 * A paragraph by its place in the text as it stands.
 *
 * @param half preambular or operative
 * @param number 1 for the first of its half; 0 only where something is put before the first
 */
public record ParagraphId(Half half, int number) {
    /** Rejects a negative number. */
    public ParagraphId {
        if (number < 0) {
            throw new IllegalArgumentException("Paragraphs are counted from 1");
        }
    }
}
