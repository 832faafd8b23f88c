package horseshoe.export.document;

import horseshoe.drafting.document.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The fixed words of a document in one of the official languages, as the Council's documents have them. Simplification: mastheads in
 * Arabic, Chinese and Russian keep distribution and date in English, as those of the United Nations do; the vote is told in English.
 */
record Labels(Locale locale, ResourceBundle words) {
    private static final String LATIN_MARKS = ",;:.";

    static Labels of(Language language) {
        Locale locale = locale(language);
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Labels(locale, ResourceBundle.getBundle("messages.documents", locale, noFallback));
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(
                switch (language) {
                    case ARABIC -> "ar";
                    case CHINESE -> "zh";
                    case ENGLISH -> "en";
                    case FRENCH -> "fr";
                    case RUSSIAN -> "ru";
                    case SPANISH -> "es";
                });
    }

    String say(String key, Object... values) {
        String pattern = words.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** The pages below a masthead. */
    Folio folio(Folio.Top top) {
        return new Folio(top, say("note"), locale.toLanguageTag(), Direction.rightToLeft(say("organ")));
    }

    /** A day in the words of the text. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(words.getString("day"), locale).format(date);
    }

    /** A day in the masthead. */
    String mastheadDay(LocalDate date) {
        Locale written = Locale.forLanguageTag(words.getString("masthead.locale"));
        return DateTimeFormatter.ofPattern(words.getString("masthead.day"), written)
                .format(date);
    }

    /** Names in a row. */
    String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(words.getString("comma"), names.subList(0, last))
                        + words.getString("and")
                        + names.get(last);
    }

    /** A mark at the end of a paragraph as this language writes it. */
    String mark(char latin) {
        int place = LATIN_MARKS.indexOf(latin);
        return place < 0
                ? String.valueOf(latin)
                : String.valueOf(words.getString("marks").charAt(place));
    }

    /** All marks that may end a paragraph. */
    boolean isMark(char sign) {
        return (LATIN_MARKS + words.getString("marks")).indexOf(sign) >= 0;
    }
}
