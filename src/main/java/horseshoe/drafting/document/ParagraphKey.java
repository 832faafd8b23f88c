package horseshoe.drafting.document;

/**
 * A paragraph's name for as long as the draft lives: it stays when the paragraph moves, is renumbered or is worded otherwise.
 *
 * @param value any text without blanks, given once by whoever adds the paragraph
 */
public record ParagraphKey(String value) implements Comparable<ParagraphKey> {
    /** Rejects an empty name and blanks. */
    public ParagraphKey {
        if (value.isEmpty() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("A paragraph's key has no blanks");
        }
    }

    @Override
    public int compareTo(ParagraphKey other) {
        return value.compareTo(other.value);
    }
}
