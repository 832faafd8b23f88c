package horseshoe.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Merges the {@code changes} of a what-if into a scenario's document (JSON Merge Patch, RFC 7396). Some properties change the whole
 * scenario; votes, model and the like change one step.
 */
public final class Changes {
    private static final Set<String> OF_THE_SCENARIO =
            Set.of("date", "council", "president", "draft", "stances", "steps", "main");
    private static final Set<String> OF_ONE_STEP =
            Set.of("votes", "model", "matter", "chapter", "topics", "proviso", "parties");

    private Changes() {}

    /**
     * The scenario with the changes in it.
     *
     * @param document a scenario's document
     * @param changes the {@code changes} object of a what-if
     * @return a new document; expectations and what-ifs are as before and no longer apply
     */
    public static JsonObject in(JsonObject document, JsonObject changes) {
        JsonObject scenario = patched(document, only(changes, OF_THE_SCENARIO));
        String at = changes.getString("at", scenario.getString("main"));
        return withSteps(scenario, step -> changedStep(step, at, changes));
    }

    private static JsonObject changedStep(JsonObject step, String at, JsonObject changes) {
        JsonObject changed = at.equals(step.getString("id")) ? patched(step, only(changes, OF_ONE_STEP)) : step;
        return changes.containsKey("preliminaryQuestion")
                        && step.getString("kind").equals("PRELIMINARY_QUESTION")
                ? patched(
                        changed,
                        Json.createObjectBuilder()
                                .add("mode", changes.get("preliminaryQuestion"))
                                .build())
                : changed;
    }

    private static JsonObject withSteps(JsonObject scenario, UnaryOperator<JsonObject> change) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        JsonArray before = scenario.getJsonArray("steps");
        before.forEach(step -> steps.add(change.apply(step.asJsonObject())));
        return Json.createObjectBuilder(scenario).add("steps", steps).build();
    }

    private static JsonObject only(JsonObject changes, Set<String> names) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        changes.forEach((name, value) -> {
            if (names.contains(name)) {
                kept.add(name, value);
            }
        });
        return kept.build();
    }

    private static JsonObject patched(JsonObject document, JsonValue patch) {
        return Json.createMergePatch(patch).apply(document).asJsonObject();
    }
}
