package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;

/**
 * Who belongs to the United Nations: the Council recommends, as a substantive matter, and the Assembly decides by two thirds of those
 * present and voting (Art. 18(2)). Without a positive recommendation the Assembly can do nothing (ICJ, advisory opinion of 3 March
 * 1950). Does not check the conditions of Art. 4(1) or what a Member has done.
 */
public enum MembershipChange {
    /** A State is admitted. */
    ADMISSION(Provision.ARTICLE_4_2),
    /** The rights and privileges of a Member are suspended; only after preventive or enforcement action against it. */
    SUSPENSION_OF_RIGHTS(Provision.ARTICLE_5),
    /** A Member that has persistently violated the Charter is expelled. */
    EXPULSION(Provision.ARTICLE_6);

    private final Provision provision;

    MembershipChange(Provision provision) {
        this.provision = provision;
    }

    /**
     * Decides it where the Assembly voted.
     *
     * @param recommendation of the Council
     * @param assembly the vote of the Assembly
     * @return adopted if both are
     */
    public InTurn decide(Decision recommendation, AssemblyTally assembly) {
        return new InTurn(provision, recommendation, AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(assembly));
    }

    /**
     * Decides it where nobody in the Assembly asked for a vote.
     *
     * @param recommendation of the Council
     * @return adopted if the Council recommended it
     */
    public InTurn decideByAcclamation(Decision recommendation) {
        return new InTurn(provision, recommendation, new AssemblyDecision.WithoutVote());
    }

    /**
     * Whether the Council owes the Assembly a special report because it did not recommend an admission (rule 60).
     *
     * @param recommendation of the Council
     * @return true for an admission that was not recommended
     */
    public boolean needsSpecialReport(Decision recommendation) {
        return this == ADMISSION && recommendation.result() == Result.NOT_ADOPTED;
    }
}
