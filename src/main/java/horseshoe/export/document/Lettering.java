package horseshoe.export.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in one font. The formatter would choose among fonts by itself, but then lines of mixed letters do not stand on one line.
 *
 * @param family a family of {@link Fonts}
 * @param text the words
 */
record Lettering(String family, String text) {
    /** Latin, Greek and Cyrillic letters. */
    static final String SERIF = "Serif";

    /** Arabic letters. */
    static final String NASKH = "Naskh";

    /** Chinese characters, and the marks that are written with them. */
    static final String HAN = "Han";

    /**
     * Cuts a text where its letters change. Figures and marks are Latin, unless they belong to Arabic or Chinese writing.
     *
     * @param text any text
     * @return its pieces in their order
     */
    static List<Lettering> of(String text) {
        List<Lettering> pieces = new ArrayList<>();
        text.codePoints().forEach(point -> add(pieces, point));
        return pieces;
    }

    private static void add(List<Lettering> pieces, int point) {
        String before = pieces.isEmpty() ? SERIF : pieces.getLast().family();
        String family = family(point, before);
        String same = pieces.isEmpty() || !family.equals(before)
                ? ""
                : pieces.removeLast().text();
        pieces.add(new Lettering(family, same + Character.toString(point)));
    }

    private static String family(int point, String before) {
        return switch (Character.UnicodeScript.of(point)) {
            case ARABIC -> NASKH;
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> HAN;
            case COMMON, INHERITED -> common(point, before);
            default -> SERIF;
        };
    }

    private static String common(int point, String before) {
        if (point >= 0x3000 && point <= 0x303F || point >= 0xFF00 && point <= 0xFFEF) {
            return HAN;
        }
        boolean arabicMark = Character.UnicodeBlock.of(point) == Character.UnicodeBlock.ARABIC;
        boolean blank = Character.isWhitespace(point) && before.equals(NASKH);
        return arabicMark || blank ? NASKH : SERIF;
    }
}
