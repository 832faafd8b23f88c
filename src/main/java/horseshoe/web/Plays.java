package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.TurnoutWords;
import horseshoe.scenario.Performance;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stage;
import horseshoe.scenario.Variant;
import horseshoe.web.view.CouncilView;
import horseshoe.web.view.PlayView;
import horseshoe.web.view.StepViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;

/** Plays scenarios for the wire. */
@ApplicationScoped
public class Plays {
    @Inject
    CouncilLibrary library;

    @Inject
    Stage stage;

    @Inject
    DecisionWords decisionWords;

    @Inject
    TurnoutWords turnoutWords;

    /**
     * Plays a scenario, changed or not.
     *
     * @param scenario what is played
     * @param variant what is changed in it
     * @return what every step came to
     */
    PlayView play(Scenario scenario, Variant variant) {
        Performance performance = stage.play(variant.of(scenario));
        JsonObject document = performance.document();
        return new PlayView(
                scenario.id(),
                variant.whatIf(),
                council(performance),
                president(performance.script()),
                document.getJsonObject("draft"),
                Optional.ofNullable(document.getJsonObject("stances")).orElse(JsonValue.EMPTY_JSON_OBJECT),
                document.getString("main"),
                new StepViews(decisionWords, turnoutWords).of(performance, expected(scenario, variant)));
    }

    private CouncilView council(Performance performance) {
        String id = performance.script().councilId();
        return CouncilLibrary.day(id)
                .map(day -> CouncilView.of(library, performance.council(), day))
                .or(() -> library.model(id).map(model -> CouncilView.of(library, model)))
                .orElseThrow();
    }

    private Optional<String> president(Script script) {
        LocalDate day = CouncilLibrary.day(script.councilId()).orElse(script.date());
        return script.president()
                .or(() ->
                        library.presidency().on(day).map(member -> member.seat().code()));
    }

    /** What the scenario expects holds only where nothing was changed by hand. */
    private static JsonObject expected(Scenario scenario, Variant variant) {
        if (!variant.votes().isEmpty() || !variant.settings().isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return variant.whatIf()
                .map(id -> whatIf(scenario, id).getJsonObject("expected"))
                .orElseGet(() -> scenario.document().getJsonObject("expected"));
    }

    private static JsonObject whatIf(Scenario scenario, String id) {
        return scenario.document().getJsonArray("whatIfs").stream()
                .map(JsonValue::asJsonObject)
                .filter(whatIf -> whatIf.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
