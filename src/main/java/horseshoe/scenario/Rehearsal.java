package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import horseshoe.json.SchemaCheck;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tries a scenario that somebody is still writing: it may leave out what it comes to, and every fault is an answer, not a refusal.
 * Safe to share between threads.
 */
public final class Rehearsal {
    private static final String DRAFT = "draft";

    private final SchemaCheck schema;
    private final ScenarioCheck check;
    private final ScenarioBinding binding = new ScenarioBinding();

    private Rehearsal(SchemaCheck schema, ScenarioCheck check) {
        this.schema = schema;
        this.check = check;
    }

    /**
     * A rehearsal.
     *
     * @param schema {@code scenario.schema.json}
     * @param library the Councils and models that scenarios may name
     * @return where drafts are tried
     */
    public static Rehearsal of(JsonObject schema, CouncilLibrary library) {
        return new Rehearsal(SchemaCheck.of(withoutExpectations(schema)), new ScenarioCheck(new Stage(library)));
    }

    /**
     * What a rehearsal showed.
     *
     * @param faults what is wrong; none: the scenario can be used once its expectations are filled in
     * @param performance the scenario as it stands, played; empty if it cannot be
     * @param found what it comes to, as it stands and otherwise
     */
    public record Shown(List<Fault> faults, Optional<Performance> performance, Found found) {}

    /**
     * What each step comes to, in the terms of {@code expected}. What cannot be played comes to nothing.
     *
     * @param expected the scenario as it stands, by step
     * @param whatIfs each what-if in its order, by step
     */
    public record Found(Map<String, Finding> expected, List<Map<String, Finding>> whatIfs) {}

    /**
     * Tries a scenario.
     *
     * @param document a scenario's document, with or without {@code expected}; what it expects is compared where it says so
     * @return faults, play and findings
     */
    public Shown show(JsonObject document) {
        List<Fault> faults = schema.faults(document);
        if (!faults.isEmpty()) {
            return new Shown(faults, Optional.empty(), new Found(Map.of(), List.of()));
        }
        try {
            return played(binding.scenario(DRAFT, DRAFT, document));
        } catch (FaultyJson faulty) {
            return new Shown(faulty.faults(), Optional.empty(), new Found(Map.of(), List.of()));
        }
    }

    private Shown played(Scenario scenario) {
        Optional<Performance> performance = check.take(scenario.document()).performance();
        Found found = new Found(
                findings(performance),
                scenario.outcomes().whatIfs().stream()
                        .map(whatIf -> Changes.in(scenario.document(), whatIf.changes()))
                        .map(changed -> findings(check.take(changed).performance()))
                        .toList());
        return new Shown(check.faults(expecting(scenario, found)), performance, found);
    }

    private static Map<String, Finding> findings(Optional<Performance> performance) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        performance.stream()
                .flatMap(play -> play.steps().stream())
                .forEach(step -> step.turnout()
                        .ifPresent(turnout -> findings.put(step.step().id(), turnout.finding())));
        return findings;
    }

    /** The scenario with what was found wherever it does not say what it expects. */
    private static Scenario expecting(Scenario scenario, Found found) {
        JsonObject document = scenario.document();
        List<WhatIf> written = scenario.outcomes().whatIfs();
        List<WhatIf> whatIfs = IntStream.range(0, written.size())
                .mapToObj(index -> expecting(written.get(index), found.whatIfs().get(index)))
                .toList();
        Map<String, Finding> said = scenario.outcomes().expected();
        Map<String, Finding> expected = said.isEmpty() ? found.expected() : said;
        Scenario.Outcomes outcomes = new Scenario.Outcomes(expected, whatIfs);
        return new Scenario(
                scenario.id(), scenario.collection(), scenario.headline(), scenario.script(), outcomes, document);
    }

    private static WhatIf expecting(WhatIf whatIf, Map<String, Finding> found) {
        return whatIf.expected().isEmpty()
                ? new WhatIf(whatIf.id(), whatIf.title(), whatIf.lesson(), whatIf.changes(), found)
                : whatIf;
    }

    private static JsonObject withoutExpectations(JsonObject schema) {
        return Json.createPatchBuilder()
                .replace("/required", without(schema, "/required"))
                .replace("/$defs/whatIf/required", without(schema, "/$defs/whatIf/required"))
                .build()
                .apply(schema);
    }

    private static JsonValue without(JsonObject schema, String pointer) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        Json.createPointer(pointer).getValue(schema).asJsonArray().stream()
                .filter(name -> !name.equals(Json.createValue("expected")))
                .forEach(kept::add);
        return kept.build();
    }
}
