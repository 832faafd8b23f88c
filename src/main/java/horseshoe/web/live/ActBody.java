package horseshoe.web.live;

import horseshoe.json.StrictJson;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;

/**
 * A body as it came, before it is known what it means.
 *
 * @param json one object
 */
record ActBody(JsonObject json) {
    static ActBody read(String body) {
        return new ActBody(StrictJson.object(new StringReader(body)));
    }

    /** The text of a member that has to be there. */
    String text(String member) {
        return find(member).orElseThrow(() -> OpenRequest.fault("/" + member, "A text is missing here"));
    }

    Optional<String> find(String member) {
        JsonValue value = json.get(member);
        if (value != null && !(value instanceof JsonString)) {
            throw OpenRequest.fault("/" + member, "This is a text");
        }
        return Optional.ofNullable(value).map(text -> ((JsonString) text).getString());
    }

    /** The whole number of a member that has to be there. */
    int number(String member) {
        if (!(json.get(member) instanceof JsonNumber number) || !number.isIntegral()) {
            throw OpenRequest.fault("/" + member, "A whole number is missing here");
        }
        return number.intValue();
    }

    /** The whole number of a member that may be left out. */
    Optional<Integer> findNumber(String member) {
        return json.containsKey(member) ? Optional.of(number(member)) : Optional.empty();
    }

    ActBody without(String member) {
        return new ActBody(Json.createObjectBuilder(json).remove(member).build());
    }

    /** The same with a member that was left out. */
    ActBody or(String member, JsonValue value) {
        return json.containsKey(member)
                ? this
                : new ActBody(Json.createObjectBuilder(json).add(member, value).build());
    }
}
