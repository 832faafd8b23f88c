package horseshoe.analysis.replay;

import horseshoe.rules.Proviso;
import horseshoe.rules.VotingRule;
import horseshoe.rules.reform.ReformModel;
import java.util.List;

/**
 * By what rule past votes are counted again.
 *
 * @param model Council and rule to begin with
 * @param changes what is otherwise than in the model, applied in order
 * @param proviso whether a party to a dispute is made to abstain (Charter Art. 27(3), last clause)
 * @param fill what becomes of votes that nobody cast
 */
public record OtherRule(ReformModel model, List<RuleChange> changes, Proviso.Mode proviso, Fill fill) {
    /** Copies the changes. */
    public OtherRule {
        changes = List.copyOf(changes);
    }

    /**
     * A model as it is, with bounds for what nobody knows.
     *
     * @param model the model
     * @return its rule
     */
    public static OtherRule of(ReformModel model) {
        return new OtherRule(model, List.of(), model.rule().proviso(), Fill.BOUNDS);
    }

    /** The table of the model with the changes applied to its rule. */
    OtherCouncil on(OtherCouncil table) {
        VotingRule rule = table.to().rule();
        for (RuleChange change : changes) {
            rule = change.in(rule, table.to());
        }
        return table.votingBy(rule);
    }
}
