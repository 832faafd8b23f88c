package horseshoe.classroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The made-up names under which students are in a class: a diplomatic title and a bird, a tree or a river. No other name is taken, so
 * that nobody types their own.
 */
public final class Pseudonyms {
    private static final List<String> TITLES = words("titles");
    private static final List<String> NAMES = words("names");
    private static final Set<String> ALL = TITLES.stream()
            .flatMap(title -> NAMES.stream().map(name -> title + " " + name))
            .collect(Collectors.toUnmodifiableSet());

    private Pseudonyms() {}

    private static List<String> words(String list) {
        String file = "/classroom/" + list + ".txt";
        try (InputStream stream = Objects.requireNonNull(Pseudonyms.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * How many different names there are.
     *
     * @return names
     */
    public static int count() {
        return ALL.size();
    }

    /**
     * Names to choose from.
     *
     * @param taken names that are no longer free
     * @param random where chance comes from
     * @return a few free ones, each once
     */
    public static List<String> suggest(Set<String> taken, RandomGenerator random) {
        return Stream.generate(() -> any(TITLES, random) + " " + any(NAMES, random))
                .filter(name -> !taken.contains(name))
                .distinct()
                .limit(Math.min(6, ALL.size() - (long) taken.size()))
                .toList();
    }

    private static String any(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    /**
     * Whether a text is one of the names.
     *
     * @param text anything
     * @return true if it is, letter by letter
     */
    public static boolean isOne(String text) {
        return ALL.contains(text);
    }

    /**
     * What stands on the plate.
     *
     * @param pseudonym a name of several words
     * @return the first letter of each
     */
    public static String initials(String pseudonym) {
        return Stream.of(pseudonym.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
