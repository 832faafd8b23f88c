package horseshoe.scenario;

import horseshoe.rules.Council;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A scenario, or a what-if of it, played from the first step to the last.
 *
 * @param document the scenario's document with all changes in it
 * @param script what was played
 * @param council whose votes they were
 * @param steps every step in its order
 */
public record Performance(JsonObject document, Script script, Council council, List<Played> steps) {
    /** Copies the steps. */
    public Performance {
        steps = List.copyOf(steps);
    }

    /**
     * A step of it.
     *
     * @param id the step's id
     * @return empty if there is no such step
     */
    public Optional<Played> step(String id) {
        return steps.stream().filter(played -> played.step().id().equals(id)).findFirst();
    }
}
