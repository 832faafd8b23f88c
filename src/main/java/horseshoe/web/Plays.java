package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.TurnoutWords;
import horseshoe.json.Fault;
import horseshoe.scenario.Impossible;
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
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays scenarios for the wire. */
@ApplicationScoped
public class Plays {
    private static final Pattern IN_STEP = Pattern.compile("/steps/([0-9]+)/votes(/.*)");

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
        Performance performance = perform(variant.of(scenario));
        return view(scenario.id(), variant.whatIf(), performance, expected(scenario, variant));
    }

    /**
     * Shows a scenario that is still being written.
     *
     * @param performance what was played
     * @return what every step came to
     */
    PlayView draft(Performance performance) {
        return view("draft", Optional.empty(), performance, JsonValue.EMPTY_JSON_OBJECT);
    }

    private PlayView view(String id, Optional<String> whatIf, Performance performance, JsonObject expected) {
        JsonObject document = performance.document();
        return new PlayView(
                id,
                whatIf,
                council(performance),
                president(performance.script()),
                document.getJsonObject("draft"),
                Optional.ofNullable(document.getJsonObject("stances")).orElse(JsonValue.EMPTY_JSON_OBJECT),
                document.getString("main"),
                new StepViews(decisionWords, turnoutWords).of(performance, expected));
    }

    /** In a request the votes stand by step id; in a scenario's document by the number of the step. */
    private Performance perform(JsonObject document) {
        try {
            return stage.play(document);
        } catch (Impossible impossible) {
            throw new Impossible(impossible.faults().stream()
                    .map(fault -> new Fault(asked(fault.pointer(), document.getJsonArray("steps")), fault.detail()))
                    .toList());
        }
    }

    private static String asked(String pointer, JsonArray steps) {
        Matcher inStep = IN_STEP.matcher(pointer);
        return inStep.matches()
                ? "/votes/"
                        + steps.getJsonObject(Integer.parseInt(inStep.group(1))).getString("id") + inStep.group(2)
                : pointer;
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
