package horseshoe.scenario;

import horseshoe.json.Fault;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what a schema cannot: that steps name one another rightly, and that every expected outcome is what the rules find. */
record ScenarioCheck(Stage stage) {
    List<Fault> faults(Scenario scenario) {
        List<Fault> faults =
                new ArrayList<>(playing(scenario.document(), scenario.outcomes().expected(), ""));
        faults.addAll(injects(scenario.script()));
        Set<String> ids = new HashSet<>();
        for (int index = 0; index < scenario.outcomes().whatIfs().size(); index++) {
            WhatIf whatIf = scenario.outcomes().whatIfs().get(index);
            String pointer = "/whatIfs/" + index;
            if (!ids.add(whatIf.id())) {
                faults.add(new Fault(pointer + "/id", "Another what-if is called " + whatIf.id()));
            }
            faults.addAll(whatIf(scenario, whatIf, pointer));
        }
        return faults;
    }

    private List<Fault> injects(Script script) {
        return stage.council(script)
                .map(council -> Injects.faults(script.injects(), council))
                .orElse(List.of());
    }

    private List<Fault> whatIf(Scenario scenario, WhatIf whatIf, String pointer) {
        JsonObject changed = Changes.in(scenario.document(), whatIf.changes());
        String at = whatIf.changes().getString("at", changed.getString("main"));
        List<Fault> faults = new ArrayList<>(playing(changed, whatIf.expected(), pointer));
        if (StepReferences.ids(changed).stream().noneMatch(at::equals)) {
            faults.add(new Fault(pointer + "/changes/at", StepReferences.noStep(at, StepReferences.ids(changed))));
        }
        return faults;
    }

    private List<Fault> playing(JsonObject document, Map<String, Finding> expected, String pointer) {
        Take take = take(document);
        List<Fault> faults = new ArrayList<>(take.faults());
        take.performance().ifPresent(performance -> faults.addAll(comparing(performance, expected)));
        return within(pointer, faults);
    }

    /** Plays a document, or says why it cannot be played. */
    Take take(JsonObject document) {
        List<Fault> faults = StepReferences.faults(document);
        if (!faults.isEmpty()) {
            return new Take(Optional.empty(), faults);
        }
        try {
            return new Take(Optional.of(stage.play(document)), List.of());
        } catch (Impossible impossible) {
            return new Take(Optional.empty(), impossible.faults());
        } catch (IllegalArgumentException | IllegalStateException rejected) {
            Fault fault = new Fault("/steps", "A step says what cannot be: " + rejected.getMessage());
            return new Take(Optional.empty(), List.of(fault));
        }
    }

    /** A document played; empty, with at least one fault, where it cannot be. */
    record Take(Optional<Performance> performance, List<Fault> faults) {}

    private static List<Fault> within(String pointer, List<Fault> faults) {
        return faults.stream().map(fault -> fault.within(pointer)).toList();
    }

    private static List<Fault> comparing(Performance performance, Map<String, Finding> expected) {
        List<Fault> faults = new ArrayList<>();
        List<String> steps = StepReferences.ids(performance.document());
        expected.keySet().stream()
                .filter(step -> !steps.contains(step))
                .forEach(step -> faults.add(new Fault("/expected/" + step, StepReferences.noStep(step, steps))));
        performance.steps().forEach(played -> faults.addAll(comparing(played, expected)));
        return faults;
    }

    private static List<Fault> comparing(Played played, Map<String, Finding> expected) {
        String id = played.step().id();
        Optional<Finding> wanted = Optional.ofNullable(expected.get(id));
        if (wanted.isPresent() != played.turnout().isPresent()) {
            String detail = wanted.isPresent()
                    ? "Step " + id + " does not take place; leave it out here or change its `onlyIf`"
                    : "Step " + id + " takes place; say what it comes to";
            return List.of(new Fault("/expected/" + id, detail));
        }
        return wanted.map(finding -> differences(id, finding, played)).orElse(List.of());
    }

    private static List<Fault> differences(String id, Finding wanted, Played played) {
        Finding found = played.turnout().orElseThrow().finding();
        return wanted.differences(found).entrySet().stream()
                .map(difference -> new Fault("/expected/" + id + "/" + difference.getKey(), difference.getValue()))
                .toList();
    }
}
