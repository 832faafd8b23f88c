package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.VetoRight.Overcome;

/**
 * A reform model: the Assembly carries a vetoed text by two thirds of the Members present and voting. The Charter knows no such thing.
 *
 * @param vetoed what the Council did not adopt because of a veto
 * @param tally the vote of the Assembly
 */
public record AssemblyOverride(Decision vetoed, AssemblyTally tally) implements Outcome {
    /** Rejects a decision that was not vetoed, or vetoed under a rule that gives the Assembly no say. */
    public AssemblyOverride {
        if (!isOpenTo(vetoed)) {
            throw new IllegalArgumentException("The Assembly cannot overrule this decision of the Council");
        }
    }

    /**
     * Whether the Assembly may overrule a decision of the Council.
     *
     * @param decision of the Council
     * @return true if it was vetoed under a rule that lets the Assembly overcome a veto
     */
    public static boolean isOpenTo(Decision decision) {
        return !decision.vetoes().isEmpty()
                && decision instanceof Decision.Voted voted
                && voted.count().rule().veto().overcome() instanceof Overcome.ByAssembly;
    }

    @Override
    public Ground ground() {
        boolean carried =
                AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(tally).result() == Result.ADOPTED;
        return carried ? Ground.VETO_OVERCOME : Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER;
    }

    @Override
    public Provision provision() {
        return Provision.ARTICLE_18_2;
    }
}
