package horseshoe.web.view;

import horseshoe.explanation.Explanation;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatSet;
import horseshoe.scenario.PutToVote;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision of the Council.
 *
 * @param council a date or a model's id
 * @param model the reform model it was decided by, if any
 * @param matter under which paragraph of Art. 27 it was taken
 * @param result ADOPTED or NOT_ADOPTED; with seats missing, how it stands
 * @param ground why
 * @param vetoes seats whose veto stopped it; empty where the votes were too few
 * @param madeToAbstain seats whose vote counted as an abstention although they cast another
 * @param tally the figures
 * @param required affirmative votes the rule asks for
 * @param rule the rule with its citation
 * @param headline the outcome in a line
 * @param explanation why, in plain sentences
 * @param announcement what the President says, in our words
 * @param whatItTakes what it takes, or would have taken
 * @param warnings what is open to argument
 * @param before what was settled before the vote: a preliminary question, a ruling
 */
@Schema(
        description =
                "A decision of the Council: result, ground, figures, who vetoed, the rule, and what it would have taken")
public record DecisionView(
        String council,
        Optional<String> model,
        String matter,
        String result,
        String ground,
        List<String> vetoes,
        List<String> madeToAbstain,
        TallyView tally,
        int required,
        RuleView rule,
        String headline,
        String explanation,
        String announcement,
        WhatItTakesView whatItTakes,
        List<String> warnings,
        List<TellingView> before) {
    /**
     * A decision and its words.
     *
     * @param decision what was decided
     * @param words why, in sentences
     * @param before what was settled before
     */
    public record Told(Decision decision, Explanation words, List<TellingView> before) {}

    /**
     * A decision for the wire.
     *
     * @param asked the Council as it was asked for
     * @param model the reform model, if any
     * @param put the vote as it was put
     * @param told the decision and its words
     * @return the view
     */
    public static DecisionView of(String asked, Optional<String> model, PutToVote put, Told told) {
        Council council = put.council();
        Decision decision = told.decision();
        Explanation words = told.words();
        return new DecisionView(
                asked,
                model,
                matter(decision).name(),
                decision.result().name(),
                decision.ground().name(),
                Seats.codes(council, decision.vetoes()),
                Seats.codes(council, madeToAbstain(decision)),
                TallyView.of(decision),
                decision.whatItTakes().required(),
                RuleView.of(decision.provision()),
                words.headline(),
                words.text(),
                words.announcement(),
                WhatItTakesView.of(council, decision.whatItTakes(), words.whatItTakes()),
                words.warnings(),
                told.before());
    }

    private static Matter matter(Decision decision) {
        return decision instanceof Decision.Voted voted
                ? voted.count().question().matter()
                : Matter.SUBSTANTIVE;
    }

    private static SeatSet madeToAbstain(Decision decision) {
        return decision instanceof Decision.Voted voted ? voted.count().madeToAbstain() : SeatSet.none();
    }
}
