package horseshoe.export.document;

import java.text.Bidi;

/** Tells which way a text runs. */
final class Direction {
    private Direction() {}

    /** Told by its first letter, as the Unicode Bidirectional Algorithm does. */
    static boolean rightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
