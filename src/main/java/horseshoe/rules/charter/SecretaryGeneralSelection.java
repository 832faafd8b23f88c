package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.Provision;

/**
 * The appointment of a Secretary-General (Art. 97): the Council recommends in a private meeting, as a substantive matter, and the
 * Assembly appoints, by a simple majority (A/RES/11(I), paragraph 4(d)) and in practice by acclamation. {@link StrawPoll Straw polls}
 * come before and bind nobody.
 */
public final class SecretaryGeneralSelection {
    private SecretaryGeneralSelection() {}

    /**
     * Decides where the Assembly voted.
     *
     * @param recommendation of the Council
     * @param assembly the vote of the Assembly
     * @return appointed if both agree
     */
    public static InTurn decide(Decision recommendation, AssemblyTally assembly) {
        return new InTurn(Provision.ARTICLE_97, recommendation, AssemblyMajority.SIMPLE.decide(assembly));
    }

    /**
     * Decides where nobody in the Assembly asked for a vote.
     *
     * @param recommendation of the Council
     * @return appointed if the Council recommended
     */
    public static InTurn decideByAcclamation(Decision recommendation) {
        return new InTurn(Provision.ARTICLE_97, recommendation, new AssemblyDecision.WithoutVote());
    }
}
