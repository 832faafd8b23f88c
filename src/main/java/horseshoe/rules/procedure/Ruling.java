package horseshoe.rules.procedure;

import horseshoe.rules.Matter;
import horseshoe.rules.VoteSheet;

/**
 * A ruling of the President on a point of order (rule 30): it stands unless it is overruled. What is voted on is to overrule it, so
 * it takes the required votes to do so; too few, a tie or silence keep the ruling.
 */
public final class Ruling {
    private Ruling() {}

    /**
     * Nobody challenges the ruling.
     *
     * @return it stands
     */
    public static RulingDecision unchallenged() {
        return new RulingDecision.Unchallenged();
    }

    /**
     * A member challenges the ruling, and the Council votes at once. A procedural matter: there is no veto.
     *
     * @param toOverrule in favour means to overrule
     * @return whether it stands
     */
    public static RulingDecision challenged(VoteSheet toOverrule) {
        return new RulingDecision.Challenged(toOverrule.council().rule().decide(Matter.PROCEDURAL, toOverrule));
    }
}
