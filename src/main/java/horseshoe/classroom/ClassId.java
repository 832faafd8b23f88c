package horseshoe.classroom;

import java.util.regex.Pattern;

/**
 * A class, in addresses. It names the class and opens nothing: keys do.
 *
 * @param text ten small letters and digits
 */
public record ClassId(String text) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{10}");

    /** Rejects another form. */
    public ClassId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A class is named by ten small letters and digits");
        }
    }

    /**
     * Whether a text could be a class.
     *
     * @param text anything
     * @return true if it has the form
     */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
