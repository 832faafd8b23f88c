package horseshoe.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What is expected at a place, in words. */
final class Expected {
    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "a text",
            int.class, "a whole number",
            long.class, "a whole number",
            boolean.class, "true or false",
            Instant.class, "a moment such as 2026-01-31T09:30:00Z",
            LocalDate.class, "a date such as 2026-01-31");

    private Expected() {}

    static String of(Class<?> type, Kinds kinds) {
        return BareValue.of(type)
                .filter(BareValue::wraps)
                .map(bare -> of(bare.content(), kinds))
                .orElseGet(() -> larger(type, kinds));
    }

    private static String larger(Class<?> type, Kinds kinds) {
        if (type.isEnum()) {
            return "one of " + listed(Arrays.asList(type.getEnumConstants()));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list: [ ... ]";
        }
        return WORDS.getOrDefault(type, kinds.tells(type) ? told(type, kinds) : "an object: { ... }");
    }

    private static String told(Class<?> type, Kinds kinds) {
        return "an object whose \"" + kinds.member(type) + "\" is one of " + listed(kinds.names(type));
    }

    /** "a, b, c". */
    static String listed(Collection<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
