package horseshoe.meeting;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What people write, whatever it looks like: whether it says anything, and whether two of them say the same. */
final class Spelling {
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N} ]+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    /** Characters that Unicode counts among letters or symbols and that show nothing: Hangul fillers, the empty Braille cell. */
    private static final String INVISIBLE = "\u115f\u1160\u3164\uffa0\u2800";

    private Spelling() {}

    /** Whether nothing can be seen of it: spaces of any kind, controls, characters of no width. */
    static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Spelling::isSeen);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.NON_SPACING_MARK -> false;
            default -> INVISIBLE.indexOf(point) < 0;
        };
    }

    /** The same for every spelling of a name: without accents, points, spaces, article and case. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(plain).replaceAll(" ");
        String words = NO_LETTERS.matcher(spaced).replaceAll("").strip();
        return ARTICLE.matcher(words).replaceFirst("").replace(" ", "");
    }

    /** Whether two texts say the same but for their spelling; those without a letter only if they are alike. */
    static boolean isSame(String one, String other) {
        return key(one).isEmpty() ? one.strip().equals(other.strip()) : key(one).equals(key(other));
    }
}
