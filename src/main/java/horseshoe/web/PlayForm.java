package horseshoe.web;

import horseshoe.scenario.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is changed in a scenario before it is played. */
@ApplicationScoped
public class PlayForm {
    private final RequestForm<Object> form = new RequestForm<>("play-request.schema.json", Object.class);

    /**
     * Reads a body.
     *
     * @param body JSON
     * @return what is changed
     * @throws horseshoe.json.FaultyJson if it is not of the right form
     */
    Variant read(Reader body) {
        JsonObject asked = form.object(body);
        JsonObject settings =
                Json.createObjectBuilder(asked).remove("whatIf").remove("votes").build();
        return new Variant(Optional.ofNullable(asked.getString("whatIf", null)), votes(asked), settings);
    }

    private static Map<String, JsonObject> votes(JsonObject asked) {
        return Optional.ofNullable(asked.getJsonObject("votes")).orElse(JsonValue.EMPTY_JSON_OBJECT).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, step -> step.getValue().asJsonObject()));
    }
}
