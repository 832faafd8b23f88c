package horseshoe.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one JSON object and nothing after it; a member that stands twice is refused, since nobody can know which was meant. */
public final class StrictJson {
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** No form of ours comes near it; the parser itself gives up only at a thousand, and not politely. */
    private static final int DEEPEST = 64;

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private StrictJson() {}

    /**
     * Reads an object.
     *
     * @param text JSON text
     * @return the object
     * @throws FaultyJson if the text is not one well-formed JSON object
     */
    public static JsonObject object(Reader text) {
        String whole = whole(text);
        try {
            requireOneObject(whole);
            return read(whole);
        } catch (JsonException e) {
            throw faulty("This is not well-formed JSON: " + e.getMessage());
        }
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /** Walks over the text once: a reader stops at the end of the object and would not see what follows. */
    private static void requireOneObject(String text) {
        if (text.isBlank()) {
            throw faulty("There is no text; a JSON object is expected: { ... }");
        }
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw faulty("A JSON object is expected: { ... }");
            }
            walkToTheEnd(parser);
            if (parser.hasNext()) {
                throw faulty("There is more text after the end of the JSON object");
            }
        }
    }

    /** Event by event: the parser's own way of skipping an object never returns from one that is not closed. */
    private static void walkToTheEnd(JsonParser parser) {
        int open = 1;
        while (open > 0) {
            if (open > DEEPEST) {
                throw faulty("Objects and lists stand in one another more than " + DEEPEST + " deep");
            }
            JsonParser.Event event = parser.next();
            if (event == JsonParser.Event.VALUE_NUMBER) {
                requirePlain(parser.getString());
            }
            open += change(event);
        }
    }

    private static int change(JsonParser.Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    /** Numbers here are counts and years; the parser gives up on very long ones, and not politely. */
    private static void requirePlain(String number) {
        if (!PLAIN_NUMBER.matcher(number).matches()) {
            throw faulty("Numbers here are written plainly, with at most fifteen digits");
        }
    }

    private static String whole(Reader text) {
        StringWriter whole = new StringWriter();
        try (text) {
            text.transferTo(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toString();
    }

    private static FaultyJson faulty(String detail) {
        return new FaultyJson(List.of(new Fault("", detail)));
    }
}
