package horseshoe.web.view;

import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Explanation;
import horseshoe.explanation.TurnoutWords;
import horseshoe.rules.Decision;
import horseshoe.rules.Outcome;
import horseshoe.rules.procedure.PreliminaryDecision;
import horseshoe.rules.procedure.RulingDecision;
import horseshoe.scenario.Performance;
import horseshoe.scenario.Played;
import horseshoe.scenario.PutToVote;
import horseshoe.scenario.Step;
import horseshoe.scenario.VotingStep;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the views of the steps of a performance. Safe to share between threads. */
public final class StepViews {
    private final DecisionWords decisionWords;
    private final TurnoutWords turnoutWords;

    /**
     * Views in these words.
     *
     * @param decisionWords explains decisions
     * @param turnoutWords explains what steps came to
     */
    public StepViews(DecisionWords decisionWords, TurnoutWords turnoutWords) {
        this.decisionWords = decisionWords;
        this.turnoutWords = turnoutWords;
    }

    /**
     * Every step for the wire.
     *
     * @param performance what was played
     * @param expected what the scenario expects of each step; empty once anything was changed by hand
     * @return in the order of the scenario
     */
    public List<StepView> of(Performance performance, JsonObject expected) {
        return IntStream.range(0, performance.steps().size())
                .mapToObj(index -> view(performance, index, expected))
                .toList();
    }

    private StepView view(Performance performance, int index, JsonObject expected) {
        Played played = performance.steps().get(index);
        JsonObject told = performance.document().getJsonArray("steps").getJsonObject(index);
        return new StepView(
                played.step().id(),
                played.step().title(),
                told.getString("kind"),
                told,
                played.turnout().isEmpty(),
                played.turnout()
                        .flatMap(Played.Turnout::vote)
                        .map(put -> Seats.votes(put.votes()))
                        .orElse(Map.of()),
                played.turnout().flatMap(turnout -> decision(performance, played.step(), turnout)),
                played.turnout().map(turnout -> outcome(performance, played.step(), turnout)),
                Optional.<JsonValue>ofNullable(expected.get(played.step().id())));
    }

    private OutcomeView outcome(Performance performance, Step step, Played.Turnout turnout) {
        return OutcomeView.of(turnout, turnoutWords.of(performance, step, turnout));
    }

    private Optional<DecisionView> decision(Performance performance, Step step, Played.Turnout turnout) {
        return turnout.vote()
                .flatMap(put -> turnout.outcome()
                        .flatMap(outcome -> behind(outcome)
                                .map(decision -> decision(performance, step, put, told(step, outcome, decision)))));
    }

    private DecisionView.Told told(Step step, Outcome outcome, Decision decision) {
        Explanation words = decisionWords.of(decision, TurnoutWords.formula(step, outcome));
        return new DecisionView.Told(decision, words, List.of());
    }

    private static DecisionView decision(Performance performance, Step step, PutToVote put, DecisionView.Told told) {
        Optional<String> model = step instanceof VotingStep.CouncilVote vote ? vote.model() : Optional.empty();
        return DecisionView.of(performance.script().councilId(), model, put, told);
    }

    /** The Council's vote behind what was settled. */
    private static Optional<Decision> behind(Outcome outcome) {
        return switch (outcome) {
            case Decision decision -> Optional.of(decision);
            case PreliminaryDecision preliminary -> preliminary.decision();
            case RulingDecision ruling -> ruling.vote();
            default -> Optional.empty();
        };
    }
}
