package horseshoe.rules;

import java.util.Collections;

/**
 * One vote counted: by what rule, on what question, as cast and as it counts.
 *
 * @param rule the rule of the Council
 * @param question what was put to the vote
 * @param cast the votes as cast
 * @param counted the votes as they count: obligatory abstentions and pledges applied
 * @param tally figures of the votes as they count
 */
public record Count(VotingRule rule, Question question, VoteSheet cast, VoteSheet counted, Tally tally) {
    static Count of(VotingRule rule, Question question, VoteSheet cast) {
        VoteSheet counted = abstaining(cast, boundToAbstain(rule, question, cast));
        return new Count(rule, question, cast, counted, counted.tally());
    }

    private static SeatSet boundToAbstain(VotingRule rule, Question question, VoteSheet cast) {
        SeatSet voting = cast.inFavour().or(cast.against());
        SeatSet parties = question.boundToAbstain().and(voting);
        return isPledged(rule, question) ? parties.or(cast.against()) : parties;
    }

    private static boolean isPledged(VotingRule rule, Question question) {
        return !question.topics().isEmpty() && !Collections.disjoint(rule.noVoteAgainstOn(), question.topics());
    }

    private static VoteSheet abstaining(VoteSheet cast, SeatSet bound) {
        return bound.isEmpty() ? cast : cast.with(bound, Vote.ABSTAINING);
    }

    /**
     * The members whose vote was counted as an abstention although they cast another.
     *
     * @return obligatory abstentions (Art. 27(3)) and votes against that a pledge rules out
     */
    public SeatSet madeToAbstain() {
        return counted.abstaining().without(cast.abstaining());
    }

    /**
     * The members that voted against although all have pledged not to on such a topic; their votes counted as abstentions.
     *
     * @return nobody where the rule knows no such pledge; a party that had to abstain in any case is not among them
     */
    public SeatSet heldToPledge() {
        return madeToAbstain().without(question.boundToAbstain());
    }

    /**
     * Whether every member voted in favour.
     *
     * @return true for fifteen votes of fifteen
     */
    public boolean isUnanimous() {
        return counted.inFavour().equals(cast.council().everybody());
    }
}
