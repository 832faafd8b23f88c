package horseshoe.scenario;

import horseshoe.json.Fault;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario with what a reader turned in it: a what-if first, then single votes and settings on top.
 *
 * @param whatIf a what-if of the scenario
 * @param votes changed votes, by step id; each as a {@code votes} object of the scenario's form
 * @param settings what else changes, in the form of a what-if's {@code changes}
 */
public record Variant(Optional<String> whatIf, Map<String, JsonObject> votes, JsonObject settings) {
    /** Copies the votes. */
    public Variant {
        votes = Map.copyOf(votes);
    }

    /**
     * The scenario as a what-if changes it and nothing else.
     *
     * @param whatIf its id
     * @return the variant
     */
    public static Variant of(String whatIf) {
        return new Variant(Optional.of(whatIf), Map.of(), JsonObject.EMPTY_JSON_OBJECT);
    }

    /**
     * The scenario as it stands.
     *
     * @return a variant that changes nothing
     */
    public static Variant unchanged() {
        return new Variant(Optional.empty(), Map.of(), JsonObject.EMPTY_JSON_OBJECT);
    }

    /**
     * The changed document.
     *
     * @param scenario what is changed
     * @return a document that {@link Stage#play} takes
     * @throws Impossible if the scenario has no such what-if or step
     */
    public JsonObject of(Scenario scenario) {
        JsonObject document = whatIf.map(id -> Changes.in(scenario.document(), changes(scenario, id)))
                .orElse(scenario.document());
        requireSteps(document);
        for (Map.Entry<String, JsonObject> step : votes.entrySet()) {
            document = Changes.in(
                    document, at(step.getKey()).add("votes", step.getValue()).build());
        }
        return settings.isEmpty() ? document : Changes.in(document, settings);
    }

    private static JsonObject changes(Scenario scenario, String id) {
        return scenario.whatIf(id).map(WhatIf::changes).orElseThrow(() -> {
            List<String> known =
                    scenario.outcomes().whatIfs().stream().map(WhatIf::id).toList();
            String detail = "There is no what-if " + id + "; there are " + String.join(", ", known);
            return new Impossible(List.of(new Fault("/whatIf", detail)));
        });
    }

    private void requireSteps(JsonObject document) {
        List<String> steps = StepReferences.ids(document);
        List<Fault> faults = votes.keySet().stream()
                .filter(step -> !steps.contains(step))
                .map(step -> new Fault("/votes/" + step, StepReferences.noStep(step, steps)))
                .toList();
        String at = settings.getString("at", document.getString("main"));
        if (!steps.contains(at)) {
            throw new Impossible(List.of(new Fault("/at", StepReferences.noStep(at, steps))));
        }
        if (!faults.isEmpty()) {
            throw new Impossible(faults);
        }
    }

    private static JsonObjectBuilder at(String step) {
        return Json.createObjectBuilder().add("at", step);
    }
}
