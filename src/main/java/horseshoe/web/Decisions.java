package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.TurnoutWords;
import horseshoe.scenario.Sitting;
import horseshoe.web.view.DecisionView;
import horseshoe.web.view.TellingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.util.List;

/** Answers requests for a decision: reads, decides, explains. */
@ApplicationScoped
public class Decisions {
    private final RequestForm<DecisionRequest> form =
            new RequestForm<>("decision-request.schema.json", DecisionRequest.class);

    @Inject
    CouncilLibrary library;

    @Inject
    DecisionWords decisionWords;

    @Inject
    TurnoutWords turnoutWords;

    /**
     * Decides one request.
     *
     * @param body the request as JSON
     * @return the decision with its explanation
     * @throws horseshoe.json.FaultyJson if it is not of the right form
     * @throws horseshoe.scenario.Impossible if it says something that cannot be
     */
    DecisionView decide(Reader body) {
        DecisionRequest request = form.read(body);
        Sitting.Decided decided = request.sitting().hold(library);
        List<TellingView> before = decided.before().stream()
                .map(turnoutWords::of)
                .map(TellingView::of)
                .toList();
        return DecisionView.of(
                request.council(),
                request.model(),
                decided.put(),
                new DecisionView.Told(
                        decided.decision(), decisionWords.of(decided.decision(), request.formula()), before));
    }
}
