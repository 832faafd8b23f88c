package horseshoe.scenario;

import jakarta.json.JsonObject;
import java.util.Map;

/**
 * A decision point: something that goes otherwise.
 *
 * @param id names it within its scenario
 * @param title what goes otherwise
 * @param lesson what it shows, in a sentence
 * @param changes the change to the scenario, see {@link Changes}
 * @param expected what each step comes to then
 */
public record WhatIf(String id, String title, String lesson, JsonObject changes, Map<String, Finding> expected) {
    /** Copies the expectations. */
    public WhatIf {
        expected = Absent.map(expected);
    }
}
