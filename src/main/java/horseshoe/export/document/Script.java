package horseshoe.export.document;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Language;
import java.util.Arrays;
import java.util.stream.Stream;

/** Tells the language of a text by its letters, where nobody has said it. Simplification: what is written in Latin letters is English. */
public final class Script {
    private Script() {}

    /**
     * The language of a draft.
     *
     * @param text its text
     * @return that of most of its letters
     */
    public static Language of(DraftText text) {
        int[] points = Stream.concat(text.preambular().stream(), text.operative().stream())
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .toArray();
        return Stream.of(Language.ARABIC, Language.CHINESE, Language.RUSSIAN)
                .filter(language -> 2L * letters(points, script(language)) > points.length)
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static long letters(int[] points, Character.UnicodeScript script) {
        return Arrays.stream(points)
                .filter(point -> Character.UnicodeScript.of(point) == script)
                .count();
    }

    private static Character.UnicodeScript script(Language language) {
        return switch (language) {
            case ARABIC -> Character.UnicodeScript.ARABIC;
            case CHINESE -> Character.UnicodeScript.HAN;
            case RUSSIAN -> Character.UnicodeScript.CYRILLIC;
            case ENGLISH, FRENCH, SPANISH -> Character.UnicodeScript.LATIN;
        };
    }
}
