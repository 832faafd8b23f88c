package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Provision;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.VotingRule;
import java.time.LocalDate;

/**
 * The call of a conference to review the Charter (Art. 109): the Assembly and a number of "any" members of the Council; there is no
 * veto.
 */
public enum ReviewConference {
    /** At any time: two thirds of the Members of the Assembly and any nine members of the Council. */
    AT_ANY_TIME(Provision.ARTICLE_109_1, AssemblyMajority.TWO_THIRDS_OF_MEMBERS, 9),
    /** The same before the amendment of 1968 came into force: any seven members of the Council. */
    AT_ANY_TIME_BEFORE_1968(Provision.ARTICLE_109_1, AssemblyMajority.TWO_THIRDS_OF_MEMBERS, 7),
    /** As the tenth annual session proposed it: more than half of the Members of the Assembly and any seven of the Council. */
    OF_THE_TENTH_SESSION(Provision.ARTICLE_109_3, AssemblyMajority.ABSOLUTE_MAJORITY_OF_MEMBERS, 7);

    private final Provision provision;
    private final AssemblyMajority majority;
    private final int anyMembers;

    ReviewConference(Provision provision, AssemblyMajority majority, int anyMembers) {
        this.provision = provision;
        this.majority = majority;
        this.anyMembers = anyMembers;
    }

    /**
     * The rule for calling a conference at any time, as it stood on a day.
     *
     * @param day the day of the vote
     * @return any seven members before the amendment of Art. 109 took effect on 12 June 1968, any nine since
     */
    public static ReviewConference proposedOn(LocalDate day) {
        return day.isBefore(LocalDate.of(1968, 6, 12)) ? AT_ANY_TIME_BEFORE_1968 : AT_ANY_TIME;
    }

    /**
     * Decides the Council's part.
     *
     * @param votes the votes in the Council
     * @return adopted with the required votes of any members
     */
    public Decision inCouncil(VoteSheet votes) {
        return VotingRule.ofAny(anyMembers).decide(Matter.PROCEDURAL, votes);
    }

    /**
     * Decides the call as a whole.
     *
     * @param assembly the vote of the Assembly
     * @param votes the votes in the Council
     * @return called if both organs agree
     */
    public InTurn decide(AssemblyTally assembly, VoteSheet votes) {
        return new InTurn(provision, majority.decide(assembly), inCouncil(votes));
    }
}
