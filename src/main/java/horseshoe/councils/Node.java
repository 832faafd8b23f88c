package horseshoe.councils;

import horseshoe.json.FaultyJson;
import horseshoe.json.StrictJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A value in a JSON file that knows where it stands, so that whatever is wrong with it can be said together with the place.
 *
 * @param file name of the file
 * @param pointer JSON pointer of the value
 * @param value the value
 */
record Node(String file, String pointer, JsonValue value) {
    static Node read(String file, Reader text) {
        try {
            return new Node(file, "", StrictJson.object(text));
        } catch (FaultyJson broken) {
            throw new BrokenCouncilFile(file, "", broken.faults().getFirst().detail());
        }
    }

    /** The object itself, if it has no other members than these: a misspelt name is not passed over in silence. */
    Node only(String... names) {
        Set<String> allowed = Set.of(names);
        object().keySet().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw child(name, JsonValue.NULL)
                            .broken("is not expected here; allowed are " + String.join(", ", names));
                });
        return this;
    }

    Node get(String name) {
        return find(name).orElseThrow(() -> broken("lacks \"" + name + "\""));
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(object().get(name)).map(found -> child(name, found));
    }

    List<Node> items() {
        if (value instanceof JsonArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(index -> child(Integer.toString(index), array.get(index)))
                    .toList();
        }
        throw broken("must be a list");
    }

    <T> List<T> list(String name, Function<Node, T> item) {
        return get(name).items().stream().map(item).toList();
    }

    <T> List<T> listIfAny(String name, Function<Node, T> item) {
        return find(name).isPresent() ? list(name, item) : List.of();
    }

    Map<String, Node> members() {
        return object().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> child(entry.getKey(), entry.getValue())));
    }

    String text() {
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return string.getString();
        }
        throw broken("must be a text that is not empty");
    }

    boolean is(String text) {
        return value instanceof JsonString string && string.getString().equals(text);
    }

    boolean isList() {
        return value instanceof JsonArray;
    }

    int number() {
        if (value instanceof JsonNumber number && number.isIntegral() && number.intValue() > 0) {
            return number.intValue();
        }
        throw broken("must be a whole number above 0");
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> is(word.name()))
                .findFirst()
                .orElseThrow(() -> broken("must be one of " + Arrays.toString(words.getEnumConstants())));
    }

    /** Makes a value of the rules from this node; what the rules reject is said together with the place. */
    <T> T make(Function<Node, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException rejected) {
            throw broken(String.valueOf(rejected.getMessage()));
        }
    }

    BrokenCouncilFile broken(String what) {
        return new BrokenCouncilFile(file, pointer, what);
    }

    private JsonObject object() {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw broken("must be an object");
    }

    private Node child(String name, JsonValue found) {
        return new Node(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), found);
    }
}
