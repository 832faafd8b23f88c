package horseshoe.export.document;

import horseshoe.export.document.ArabicForms.Form;

/**
 * Joins Arabic letters for a font. The formatter could do it by itself, but then nobody can search the document or copy from it: it
 * forgets which letters its shapes stand for.
 */
final class Joining {
    private static final char LAM = '\u0644';
    private static final char TATWEEL = '\u0640';

    private final String text;
    private final StringBuilder joined = new StringBuilder();

    private Joining(String text) {
        this.text = text;
    }

    /**
     * A text whose Arabic letters are joined.
     *
     * @param text any text
     * @return the same with presentation forms for Arabic letters, lam and alef as one
     */
    static String of(String text) {
        Joining joining = new Joining(text);
        int place = 0;
        while (place < text.length()) {
            place += joining.set(place);
        }
        return joining.joined.toString();
    }

    private int set(int place) {
        boolean before = place > 0 && joinsBehind(letter(place - 1, -1));
        if (text.charAt(place) == LAM && place + 1 < text.length()) {
            var both = ArabicForms.of(text.substring(place, place + 2), Form.of(before, false));
            if (both.isPresent()) {
                joined.append(both.get());
                return 2;
            }
        }
        String letter = text.substring(place, place + 1);
        boolean behind = joinsBehind(letter) && joinsBefore(letter(place + 1, 1));
        joined.append(ArabicForms.of(letter, Form.of(before && joinsBefore(letter), behind))
                .orElse(letter));
        return 1;
    }

    /** The nearest letter in a direction; vowel signs above and below do not part letters. */
    private String letter(int place, int step) {
        int there = place;
        while (there >= 0
                && there < text.length()
                && Character.getType(text.charAt(there)) == Character.NON_SPACING_MARK) {
            there += step;
        }
        return there >= 0 && there < text.length() ? text.substring(there, there + 1) : "";
    }

    private static boolean joinsBehind(String letter) {
        return isTatweel(letter) || ArabicForms.of(letter, Form.INITIAL).isPresent();
    }

    private static boolean joinsBefore(String letter) {
        return isTatweel(letter) || ArabicForms.of(letter, Form.FINAL).isPresent();
    }

    private static boolean isTatweel(String letter) {
        return letter.equals(String.valueOf(TATWEEL));
    }
}
