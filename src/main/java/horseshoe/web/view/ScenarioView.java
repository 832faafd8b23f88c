package horseshoe.web.view;

import jakarta.json.JsonObject;

/**
 * A scenario.
 *
 * @param id names it
 * @param collection article, history or textbook
 * @param scenario its document, as {@code scenario.schema.json} describes it
 * @param play what it comes to
 * @param classroom what it is for a class
 */
public record ScenarioView(String id, String collection, JsonObject scenario, PlayView play, ClassroomView classroom) {}
