package horseshoe.explanation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The sentences of one language. Safe to share between threads. */
public final class Messages {
    private static final Pattern SENTENCE_START = Pattern.compile("^\\p{Ll}|(?<=[.!?] )\\p{Ll}");

    private static final String DECISIONS = "decisions";

    private final ResourceBundle bundle;
    private final ResourceBundle general;
    private final Locale locale;
    private final Pattern namesWithArticle;

    private Messages(String file, Locale locale) {
        this.bundle = bundle(file, locale);
        this.general = bundle(DECISIONS, locale);
        this.locale = locale;
        this.namesWithArticle = Pattern.compile(general.getString("names.withArticle"));
    }

    private static ResourceBundle bundle(String file, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages." + file, locale, noFallback);
    }

    /**
     * The sentences of a language; English where there is no such file.
     *
     * @param locale the reader's language
     * @return its sentences
     */
    public static Messages in(Locale locale) {
        return in(locale, DECISIONS);
    }

    /**
     * The sentences of a language about one subject; names, lists and dates are written as everywhere.
     *
     * @param locale the reader's language
     * @param file the message file, e.g. "meeting"
     * @return its sentences
     */
    public static Messages in(Locale locale, String file) {
        return new Messages(file, locale);
    }

    /**
     * Sentences with their blanks filled, each beginning with a capital letter.
     *
     * @param key names the sentences
     * @param values what goes into the blanks {0}, {1}, ...
     * @return the sentences
     */
    public String say(String key, Object... values) {
        return SENTENCE_START
                .matcher(phrase(key, values))
                .replaceAll(start -> start.group().toUpperCase(locale));
    }

    /** The same as it stands inside a sentence, without a capital letter. */
    String phrase(String key, Object... values) {
        return new MessageFormat(pattern(key), locale).format(values);
    }

    private String pattern(String key) {
        return bundle.containsKey(key) ? bundle.getString(key) : general.getString(key);
    }

    /**
     * The first key that this language has a sentence for.
     *
     * @param special the key of a special case
     * @param general the key to fall back on
     * @return one of the two
     */
    String firstKnown(String special, String general) {
        return bundle.containsKey(special) ? special : general;
    }

    /**
     * A day as the language writes it.
     *
     * @param day any day
     * @return for example "12 April 2024"
     */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern("date.pattern"), locale).format(day);
    }

    /**
     * A list as a sentence has it: "China, France and Russia".
     *
     * @param names at least one
     * @return the names joined
     */
    public String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : say("list.last", String.join(pattern("list.comma"), names.subList(0, last)), names.get(last));
    }

    /**
     * A name as it stands inside a sentence.
     *
     * @param name a member's short name
     * @return with its article where the language asks for one: "the United States"
     */
    public String named(String name) {
        return namesWithArticle.matcher(name).lookingAt() ? phrase("names.article", name) : name;
    }
}
