package horseshoe.scenario;

import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.util.List;

/** Binds documents that the schema has found valid. Safe to share between threads. */
final class ScenarioBinding {
    private final Jsonb jsonb = JsonbBuilder.create();

    Script script(JsonObject document) {
        return jsonb.fromJson(document.toString(), Script.class);
    }

    /** Refuses with {@link FaultyJson} what only binding can find out. */
    Scenario scenario(String id, String collection, JsonObject document) {
        try {
            return bound(id, collection, document);
        } catch (JsonbException unreadable) {
            throw new FaultyJson(List.of(new Fault("", "A value cannot be read: " + unreadable.getMessage())));
        }
    }

    private Scenario bound(String id, String collection, JsonObject document) {
        String text = document.toString();
        Scenario.Headline headline = jsonb.fromJson(text, Scenario.Headline.class);
        Scenario.Outcomes outcomes = jsonb.fromJson(text, Scenario.Outcomes.class);
        return new Scenario(id, collection, headline, script(document), outcomes, document);
    }
}
