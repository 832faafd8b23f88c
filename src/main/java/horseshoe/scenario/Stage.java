package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.rules.Council;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** Where scenarios are played. Safe to share between threads. */
public final class Stage {
    private final CouncilLibrary library;
    private final ScenarioBinding binding;

    /**
     * A stage.
     *
     * @param library the Councils and models there are
     */
    public Stage(CouncilLibrary library) {
        this(library, new ScenarioBinding());
    }

    Stage(CouncilLibrary library, ScenarioBinding binding) {
        this.library = library;
        this.binding = binding;
    }

    /**
     * Plays a scenario from the first step to the last.
     *
     * @param document a scenario's document, with or without changes in it
     * @return what every step came to
     * @throws Impossible if it names a Council, model or seat that is not there, or a seat has no vote
     */
    public Performance play(JsonObject document) {
        Script script = binding.script(document);
        Council council = council(script).orElseThrow(() -> noCouncil(script));
        Acts acts = new Acts(library, script, council);
        script.steps().forEach(acts::play);
        return new Performance(document, script, council, acts.played());
    }

    /** The Council that a script seats; empty if there is none. */
    Optional<Council> council(Script script) {
        return library.council(script.councilId());
    }

    private static Impossible noCouncil(Script script) {
        String detail = "There is no Council " + script.councilId() + "; give a date the Council sat or a model's id";
        return new Impossible(List.of(new Fault("/council", detail)));
    }
}
