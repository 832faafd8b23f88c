package horseshoe.scenario;

import horseshoe.json.Fault;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that every step has a name of its own, looks back only at steps before it, and that the main step is there. */
final class StepReferences {
    private static final List<String> LOOKING_BACK = List.of("matterFrom", "provisoFrom", "after", "continuing");

    private StepReferences() {}

    static List<String> ids(JsonObject document) {
        return document.getJsonArray("steps").stream()
                .map(step -> step.asJsonObject().getString("id"))
                .toList();
    }

    static String noStep(String id, List<String> steps) {
        return "There is no step " + id + "; the steps are " + String.join(", ", steps);
    }

    static List<Fault> faults(JsonObject document) {
        List<Fault> faults = new ArrayList<>();
        Set<String> before = new LinkedHashSet<>();
        JsonArray steps = document.getJsonArray("steps");
        for (int index = 0; index < steps.size(); index++) {
            check(steps.getJsonObject(index), "/steps/" + index, before, faults);
        }
        if (!before.contains(document.getString("main"))) {
            faults.add(missing("/main", document.getString("main"), before));
        }
        return faults;
    }

    private static void check(JsonObject step, String pointer, Set<String> before, List<Fault> faults) {
        LOOKING_BACK.stream()
                .filter(step::containsKey)
                .filter(name -> !before.contains(step.getString(name)))
                .forEach(name -> faults.add(missing(pointer + "/" + name, step.getString(name), before)));
        if (step.containsKey("onlyIf")
                && !before.contains(step.getJsonObject("onlyIf").getString("step"))) {
            faults.add(missing(
                    pointer + "/onlyIf/step", step.getJsonObject("onlyIf").getString("step"), before));
        }
        if (!before.add(step.getString("id"))) {
            faults.add(new Fault(pointer + "/id", "Another step is called " + step.getString("id")));
        }
    }

    private static Fault missing(String pointer, String named, Set<String> before) {
        return new Fault(pointer, "There is no step " + named + " before; there are " + String.join(", ", before));
    }
}
