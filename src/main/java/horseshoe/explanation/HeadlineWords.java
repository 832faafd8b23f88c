package horseshoe.explanation;

import horseshoe.rules.Decision;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VetoRight;

/** Says in one line what a vote came to. */
record HeadlineWords(Messages messages, Names names, Formula formula) {
    String of(Decision.Voted decision) {
        SeatSet against = decision.count()
                .rule()
                .veto()
                .holders()
                .and(decision.count().counted().against());
        SeatSet named = decision.vetoes().isEmpty() ? against : decision.vetoes();
        FormulaWords what = new FormulaWords(messages, formula);
        return messages.say(
                what.special("headline." + decision.ground(), variant(decision, against)),
                decision.tally().inFavour(),
                decision.count().rule().requiredAffirmative(),
                named.isEmpty() ? "" : names.of(named),
                named.size(),
                decision.count().rule().veto().needed(),
                what.lead(decision.result()));
    }

    private static String variant(Decision.Voted decision, SeatSet against) {
        return switch (decision.ground()) {
            case REQUIRED_VOTES_AND_NO_VETO, REQUIRED_AFFIRMATIVE_VOTES ->
                decision.count().isUnanimous() ? ".unanimous" : "";
            case VETO_OVERCOME -> "." + shortfall(decision, against);
            default -> "";
        };
    }

    /** Why the votes of holders did not stop what was adopted against them. */
    static VetoRight.Shortfall shortfall(Decision.Voted decision, SeatSet against) {
        return decision.count()
                .rule()
                .veto()
                .shortfall(
                        decision.count().question().topics(),
                        against,
                        decision.tally().inFavour())
                .orElseThrow();
    }
}
