package horseshoe.export.document;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The forms of Arabic letters at the beginning, in the middle and at the end of a word, as the Unicode standard lists them (Arabic
 * Presentation Forms A and B): a letter's form is told by the name of the character, its letter by compatibility decomposition.
 */
final class ArabicForms {
    private static final Map<String, Map<Form, String>> FORMS = read();

    private ArabicForms() {}

    /** Where a letter stands among those that it joins. */
    enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL;

        /** The form of a letter by whether it joins the one before it and the one behind it. */
        static Form of(boolean before, boolean behind) {
            if (before) {
                return behind ? MEDIAL : FINAL;
            }
            return behind ? INITIAL : ISOLATED;
        }
    }

    /** A letter, or lam with an alef, in one of its forms. */
    static Optional<String> of(String letters, Form form) {
        return Optional.ofNullable(FORMS.getOrDefault(letters, Map.of()).get(form));
    }

    private static Map<String, Map<Form, String>> read() {
        Map<String, Map<Form, String>> forms = new HashMap<>();
        IntStream.concat(IntStream.rangeClosed(0xFE80, 0xFEFC), IntStream.rangeClosed(0xFB50, 0xFBFF))
                .filter(Character::isDefined)
                .forEach(point -> form(point).ifPresent(form -> add(forms, point, form)));
        return forms;
    }

    private static void add(Map<String, Map<Form, String>> forms, int point, Form form) {
        String character = Character.toString(point);
        String letters = Normalizer.normalize(character, Normalizer.Form.NFKC);
        forms.computeIfAbsent(letters, key -> new EnumMap<>(Form.class)).putIfAbsent(form, character);
    }

    private static Optional<Form> form(int point) {
        return Optional.ofNullable(Character.getName(point))
                .flatMap(name -> Stream.of(Form.values())
                        .filter(form -> name.endsWith(form + " FORM"))
                        .findFirst());
    }
}
