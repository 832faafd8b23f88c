package horseshoe.drafting.reading;

import horseshoe.drafting.document.Degree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number before a paragraph, as it was pasted, and how deep it puts it. */
record Label(String text, Degree degree) {
    static final String BULLET = "•";
    static final Label NONE = new Label("", Degree.PARAGRAPH);

    private static final Pattern FORM = Pattern.compile(
            "(?<paragraph>\\d{1,3}\\.)(?!\\d)|\\((?<bracket>[a-z]{1,5})\\)|(?<dot>([a-h]|[ivx]{1,4})\\.)(?= )|(?<bullet>[•–—-](?= ))");
    private static final Pattern ROMAN = Pattern.compile("[ivxl]+");

    /** The label at the beginning of a line; the one before it tells whether (i) is a letter or a number. */
    static Optional<Label> at(String line, Label before) {
        Matcher form = FORM.matcher(line);
        return form.lookingAt() ? Optional.of(read(form, before)) : Optional.empty();
    }

    private static Label read(Matcher form, Label before) {
        if (form.group("paragraph") != null) {
            return new Label(form.group(), Degree.PARAGRAPH);
        }
        if (form.group("bullet") != null) {
            return new Label(
                    BULLET,
                    before.text().equals(BULLET)
                            ? before.degree()
                            : before.degree().lowered());
        }
        return form.group("bracket") != null
                ? new Label(form.group(), roman(form.group("bracket"), before, Degree.FIRST))
                : new Label(form.group(), roman(form.group().replace(".", ""), before, Degree.THIRD));
    }

    /** Roman numbers stand one degree below letters, unless a letter is just what comes next: (h), (i). */
    private static Degree roman(String sign, Label before, Degree letters) {
        boolean next = before.degree() == letters && sign.length() == 1 && isNext(before.text(), sign.charAt(0));
        return ROMAN.matcher(sign).matches() && !next ? letters.lowered() : letters;
    }

    private static boolean isNext(String before, char sign) {
        String letters = before.replaceAll("[^a-z]", "");
        return letters.length() == 1 && letters.charAt(0) + 1 == sign;
    }

    /** How many characters it takes at the beginning of its line. */
    int length() {
        return text.length();
    }
}
