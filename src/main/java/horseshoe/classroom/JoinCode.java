package horseshoe.classroom;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The six characters that a class reads off the projector. No letter looks like another or like a digit, and without vowels they spell
 * no words.
 *
 * @param text upper case
 */
public record JoinCode(String text) {
    /** The characters a code is made of. */
    public static final String ALPHABET = "BCDFGHJKMNPQRTVWXY346789";

    /** How many characters a code has. */
    public static final int LENGTH = 6;

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** Puts it in upper case, and rejects another form. */
    public JoinCode {
        text = text.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A code has six characters of " + ALPHABET);
        }
    }

    /**
     * Whether a text could be a code.
     *
     * @param text anything
     * @return true if it has the form, in any case
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }
}
