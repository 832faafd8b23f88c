package horseshoe.analysis.replay;

import horseshoe.rules.Council;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VotingRule;
import horseshoe.rules.reform.Holders;

/** One thing that is otherwise than in the model, chosen by whoever replays. */
public sealed interface RuleChange {
    /**
     * The rule with this changed.
     *
     * @param rule the rule so far
     * @param council the members who vote by it
     * @return a new rule
     */
    VotingRule in(VotingRule rule, Council council);

    /**
     * Another number of required votes on Councils of one kind.
     *
     * @param votes affirmative votes, at least 1
     * @param sizes on which Councils
     */
    record Required(int votes, Sizes sizes) implements RuleChange {
        @Override
        public VotingRule in(VotingRule rule, Council council) {
            return sizes.include(council) ? new VotingRule(votes, rule.veto(), rule.noVoteAgainstOn()) : rule;
        }
    }

    /** On which Councils a number of required votes is meant. */
    enum Sizes {
        /** The Council of eleven seats, to the end of 1965. */
        ELEVEN,
        /** Every larger one. */
        LARGER;

        private static final int SEATS_BEFORE_1966 = 11;

        boolean include(Council council) {
            return (council.size() == SEATS_BEFORE_1966) == (this == ELEVEN);
        }
    }

    /**
     * Others hold the veto.
     *
     * @param holders whose negative vote counts as one
     */
    record HeldBy(Holders holders) implements RuleChange {
        @Override
        public VotingRule in(VotingRule rule, Council council) {
            VetoRight veto = rule.veto();
            return with(rule, new VetoRight(holders.at(council), veto.needed(), veto.overcome(), veto.notOn()));
        }
    }

    /**
     * Another number of negative votes of holders stops a text.
     *
     * @param vetoes at least 1
     */
    record Needed(int vetoes) implements RuleChange {
        @Override
        public VotingRule in(VotingRule rule, Council council) {
            VetoRight veto = rule.veto();
            return with(rule, new VetoRight(veto.holders(), vetoes, veto.overcome(), veto.notOn()));
        }
    }

    /**
     * Enough affirmative votes carry a vetoed text.
     *
     * @param votes affirmative votes
     */
    record OvercomeBy(int votes) implements RuleChange {
        @Override
        public VotingRule in(VotingRule rule, Council council) {
            VetoRight veto = rule.veto();
            return with(
                    rule, new VetoRight(veto.holders(), veto.needed(), new VetoRight.Overcome.By(votes), veto.notOn()));
        }
    }

    private static VotingRule with(VotingRule rule, VetoRight veto) {
        return new VotingRule(rule.requiredAffirmative(), veto, rule.noVoteAgainstOn());
    }
}
