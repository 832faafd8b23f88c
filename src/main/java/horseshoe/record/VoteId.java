package horseshoe.record;

import java.util.regex.Pattern;

/**
 * Names one past vote. Several votes may share a draft's symbol and an oral amendment has none, so the symbol is no key.
 *
 * @param text letters, digits and hyphens, such as {@code RES-2623} or {@code S-2020-667-amendment}
 */
public record VoteId(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*+");

    /** Rejects what could not stand in an address. */
    public VoteId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("A vote's id has letters, digits and hyphens: " + text);
        }
    }

    /**
     * Whether a text could name a vote.
     *
     * @param text anything
     * @return false for what no vote is called
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
