package horseshoe.web.view;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;

/**
 * A step of a scenario that was played.
 *
 * @param id names it within the scenario
 * @param title what is decided
 * @param kind what kind of step it is
 * @param told the step as the scenario tells it, every property of it
 * @param skipped whether it did not take place
 * @param votes the votes cast, by seat code; none where the members of the Council do not vote
 * @param decision the decision with its figures, where the Council voted
 * @param outcome what it came to, in words; missing if it did not take place
 * @param expected what the scenario expects; missing once anything was changed by hand
 */
public record StepView(
        String id,
        String title,
        String kind,
        JsonObject told,
        boolean skipped,
        Map<String, String> votes,
        Optional<DecisionView> decision,
        Optional<OutcomeView> outcome,
        Optional<JsonValue> expected) {}
