package horseshoe.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.Reader;
import java.util.List;
import java.util.Map;

/** Reads one JSON object and nothing after it; a member that stands twice is refused, since nobody can know which was meant. */
public final class StrictJson {
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private StrictJson() {}

    /**
     * Reads an object.
     *
     * @param text JSON text
     * @return the object
     * @throws FaultyJson if the text is not one well-formed JSON object
     */
    public static JsonObject object(Reader text) {
        try (JsonParser parser = PARSERS.createParser(text)) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw faulty("A JSON object is expected: { ... }");
            }
            JsonObject object = parser.getObject();
            if (parser.hasNext()) {
                throw faulty("There is more text after the end of the JSON object");
            }
            return object;
        } catch (JsonParsingException e) {
            throw faulty("This is not well-formed JSON: " + place(e) + ": " + e.getMessage());
        } catch (JsonException e) {
            throw faulty("This is not well-formed JSON: " + e.getMessage());
        }
    }

    private static String place(JsonParsingException e) {
        return "line " + e.getLocation().getLineNumber() + ", column "
                + e.getLocation().getColumnNumber();
    }

    private static FaultyJson faulty(String detail) {
        return new FaultyJson(List.of(new Fault("", detail)));
    }
}
