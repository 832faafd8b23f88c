package horseshoe.explanation;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of one language. Safe to share between threads. */
public final class Messages {
    private static final Pattern SENTENCE_START = Pattern.compile("^\\p{Ll}|(?<=[.!?] )\\p{Ll}");

    private final List<ResourceBundle> files;
    private final Locale locale;
    private final Pattern namesWithArticle;

    private Messages(List<ResourceBundle> files, Locale locale) {
        this.files = files;
        this.locale = locale;
        this.namesWithArticle = Pattern.compile(sentence("names.withArticle"));
    }

    /**
     * The sentences of a language; English where there is no such file.
     *
     * @param locale the reader's language
     * @return its sentences
     */
    public static Messages in(Locale locale) {
        return new Messages(List.of(file("decisions", locale)), locale);
    }

    /**
     * These sentences and those of a further file; a key of the further file stands before one of the same name here.
     *
     * @param name of the file, e.g. "debrief"
     * @return both together
     */
    public Messages and(String name) {
        return new Messages(
                Stream.concat(Stream.of(file(name, locale)), files.stream()).toList(), locale);
    }

    private static ResourceBundle file(String name, Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages." + name, locale, noFallback);
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

    /**
     * A sentence with its blanks filled, beginning with a capital letter; what people typed stands in it as they typed it.
     *
     * @param key names the sentence
     * @param values what goes into the blanks {0}, {1}, ...
     * @return the sentence
     */
    String begin(String key, Object... values) {
        return capital(phrase(key, values));
    }

    /** Words as they begin a sentence. */
    String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /**
     * Words as they stand inside a sentence.
     *
     * @param key names the words
     * @param values what goes into the blanks {0}, {1}, ...
     * @return the words
     */
    String phrase(String key, Object... values) {
        return new MessageFormat(sentence(key), locale).format(values);
    }

    /**
     * The first key that this language has a sentence for.
     *
     * @param special the key of a special case
     * @param general the key to fall back on
     * @return one of the two
     */
    String firstKnown(String special, String general) {
        return knows(special) ? special : general;
    }

    private boolean knows(String key) {
        return files.stream().anyMatch(file -> file.containsKey(key));
    }

    private String sentence(String key) {
        return files.stream()
                .filter(file -> file.containsKey(key))
                .findFirst()
                .orElse(files.getLast())
                .getString(key);
    }

    /**
     * A day as the language writes it.
     *
     * @param day any day
     * @return for example "12 April 2024"
     */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(sentence("date.pattern"), locale).format(day);
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
                : phrase("list.last", String.join(sentence("list.comma"), names.subList(0, last)), names.get(last));
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
