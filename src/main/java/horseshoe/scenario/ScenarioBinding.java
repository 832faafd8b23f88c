package horseshoe.scenario;

import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Binds documents that the schema has found valid. Safe to share between threads. */
final class ScenarioBinding {
    private final Jsonb jsonb = JsonbBuilder.create();

    Script script(JsonObject document) {
        return jsonb.fromJson(document.toString(), Script.class);
    }

    Scenario scenario(String id, String collection, JsonObject document) {
        String text = document.toString();
        Scenario.Headline headline = jsonb.fromJson(text, Scenario.Headline.class);
        Scenario.Outcomes outcomes = jsonb.fromJson(text, Scenario.Outcomes.class);
        return new Scenario(id, collection, headline, script(document), outcomes, document);
    }
}
