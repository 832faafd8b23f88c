package horseshoe.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the records of sealed hierarchies are told apart. */
final class Kinds {
    private static final String USUAL = "type";

    private final Map<Class<?>, String> members;

    /** With the names of members other than {@code type}, by the hierarchy's root. */
    Kinds(Map<Class<?>, String> members) {
        this.members = Map.copyOf(members);
    }

    /** Whether a class is a sealed interface or a record that belongs to one; an enum whose constants have bodies is sealed, but no hierarchy of records. */
    boolean tells(Class<?> type) {
        return (type.isInterface() && type.isSealed())
                || Arrays.stream(type.getInterfaces()).anyMatch(this::tells);
    }

    /** The member that tells the kind. */
    String member(Class<?> type) {
        return members.entrySet().stream()
                .filter(entry -> entry.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(USUAL);
    }

    /** A record's kind: its simple name in kebab case. */
    String name(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The kinds in a hierarchy, in alphabetical order. */
    SortedSet<String> names(Class<?> hierarchy) {
        return records(hierarchy).map(this::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The records in a hierarchy, or the record itself. */
    Stream<Class<?>> records(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(this::records) : Stream.of(type);
    }
}
