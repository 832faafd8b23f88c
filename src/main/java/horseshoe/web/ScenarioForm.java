package horseshoe.web;

import jakarta.json.JsonObject;

/**
 * The form of a scenario.
 *
 * @param schema {@code scenario.schema.json}
 */
record ScenarioForm(JsonObject schema) {}
