package horseshoe.record;

/**
 * Names one past vote. Several votes may share a draft's symbol and an oral amendment has none, so the symbol is no key.
 *
 * @param text letters, digits and hyphens, such as {@code RES-2623} or {@code S-2020-667-amendment}
 */
public record VoteId(String text) {
    /** Rejects what could not stand in an address. */
    public VoteId {
        if (!text.matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")) {
            throw new IllegalArgumentException("A vote's id has letters, digits and hyphens: " + text);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
