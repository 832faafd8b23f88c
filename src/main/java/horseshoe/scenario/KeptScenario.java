package horseshoe.scenario;

import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.StringReader;

/**
 * A scenario that somebody keeps outside the library, such as a class: its document, read again. Only documents that were found valid
 * before should be kept; nothing is checked here but that it is JSON.
 *
 * @param script what is played
 * @param agendaItem what the Council calls the item
 */
public record KeptScenario(Script script, String agendaItem) {
    private static final ScenarioBinding BINDING = new ScenarioBinding();

    /**
     * Reads a document.
     *
     * @param document a scenario's document, as JSON
     * @return the scenario
     */
    public static KeptScenario read(String document) {
        JsonObject json = StrictJson.object(new StringReader(document));
        return new KeptScenario(BINDING.script(json), json.getString("agendaItem"));
    }
}
