package horseshoe.export.document;

/**
 * Lets words break that are longer than any in a dictionary: the formatter breaks lines between words only, and what does not fit would run
 * off the page.
 */
final class LongWords {
    private static final int LONGEST = 40;
    private static final int MAY_BREAK = 0x200B;

    private LongWords() {}

    /** A text with a zero width space wherever forty letters have come without a blank. */
    static String breaking(String text) {
        StringBuilder broken = new StringBuilder(text.length());
        int letters = 0;
        for (int point : text.codePoints().toArray()) {
            letters = Character.isWhitespace(point) ? 0 : letters + 1;
            if (letters > LONGEST) {
                broken.appendCodePoint(MAY_BREAK);
                letters = 1;
            }
            broken.appendCodePoint(point);
        }
        return broken.toString();
    }
}
