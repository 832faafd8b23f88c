package horseshoe.web.record;

import horseshoe.json.Fault;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters after the question mark, read strictly: whatever is unknown, stands twice or means nothing is collected, and all of
 * it is answered at once. One request's; not safe to share.
 */
final class Parameters {
    private static final int LONGEST_VALUE = 1000;
    private static final int LONGEST_ECHO = 60;

    private final MultivaluedMap<String, String> given;
    private final Map<String, Optional<String>> read = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    Parameters(MultivaluedMap<String, String> given) {
        this.given = given;
    }

    /** A parameter as text; empty where it is left out or blank. */
    Optional<String> text(String name) {
        if (!read.containsKey(name)) {
            read.put(name, first(name));
        }
        return Objects.requireNonNull(read.get(name));
    }

    private Optional<String> first(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            refuse(name, "It stands " + values.size() + " times; give it once, several values with commas between");
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            refuse(name, "It may have " + LONGEST_VALUE + " characters");
            return Optional.empty();
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** A parameter with commas in it, each value once. */
    List<String> list(String name) {
        return text(name).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Some words of a closed list, in its order. */
    <E extends Enum<E>> Set<E> any(String name, Class<E> words) {
        Set<E> found = EnumSet.noneOf(words);
        list(name).forEach(word -> constant(name, word, words).ifPresent(found::add));
        return found;
    }

    /** One word of a closed list. */
    <E extends Enum<E>> Optional<E> one(String name, Class<E> words) {
        return text(name).flatMap(word -> constant(name, word, words));
    }

    private <E extends Enum<E>> Optional<E> constant(String name, String word, Class<E> words) {
        Optional<E> found = EnumSet.allOf(words).stream()
                .filter(constant -> constant.name().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            refuse(
                    name,
                    quoted(word) + " is not known here; expected is one of "
                            + EnumSet.allOf(words).stream().map(Enum::name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** A word by which something is chosen. */
    <T> Optional<T> choice(String name, Map<String, T> choices) {
        Optional<String> word = text(name);
        Optional<T> found = word.flatMap(chosen -> Optional.ofNullable(choices.get(chosen)));
        if (word.isPresent() && found.isEmpty()) {
            refuse(
                    name,
                    quoted(word.get()) + " is not known here; expected is one of "
                            + String.join(", ", choices.keySet()));
        }
        return found;
    }

    /** Yes or no; empty where it is left out. */
    Optional<Boolean> flag(String name) {
        return choice(name, new TreeMap<>(Map.of("true", true, "false", false)));
    }

    /** A whole number. */
    Optional<Integer> number(String name, int least, int most) {
        Optional<Integer> found = text(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (text(name).isPresent() && found.isEmpty()) {
            refuse(name, "It is a whole number from " + least + " to " + most);
        }
        return found;
    }

    /** Keeps a fault for the answer. */
    void refuse(String name, String detail) {
        Fault fault = new Fault("?" + shortened(name), detail + ".");
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    static String quoted(String word) {
        return "“" + shortened(word) + "”";
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
    }

    /**
     * Ends the reading.
     *
     * @throws Refused with every fault found, and every parameter that nobody asked for
     */
    void requireFaultless() {
        String known = String.join(", ", read.keySet());
        given.keySet().stream()
                .filter(name -> !read.containsKey(name))
                .sorted()
                .forEach(name -> refuse(name, "It is not known here; known are " + known));
        if (!faults.isEmpty()) {
            Fault first = faults.getFirst();
            throw new Refused(
                    Problem.of(ProblemKind.MALFORMED_REQUEST, first.pointer() + ": " + first.detail(), faults));
        }
    }

    /** The parameters that were given and understood, as they stand in a link. */
    String asQuery() {
        return read.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%2F", "/");
    }
}
