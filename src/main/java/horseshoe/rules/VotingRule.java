package horseshoe.rules;

import java.util.Set;

/**
 * The rule by which a Council decides. It looks for the required votes first and only then for a veto: a negative vote of a
 * permanent member is a veto only where the text would otherwise have carried (practice; UN Library voting guide; A/RES/76/262).
 *
 * @param requiredAffirmative affirmative votes, a fixed number and never a share of those present: 9, before 1966 7 (Art. 27)
 * @param veto whose negative vote stops a text that has them
 * @param noVoteAgainstOn topics on which every member has pledged not to vote against; such a vote counts as an abstention
 */
public record VotingRule(int requiredAffirmative, VetoRight veto, Set<Topic> noVoteAgainstOn) {
    /** Rejects a rule that asks for no votes, and copies the topics. */
    public VotingRule {
        if (requiredAffirmative < 1) {
            throw new IllegalArgumentException("A decision takes at least one affirmative vote");
        }
        noVoteAgainstOn = Set.copyOf(noVoteAgainstOn);
    }

    /**
     * A rule without pledges.
     *
     * @param requiredAffirmative affirmative votes
     * @param veto whose negative vote stops a text
     * @return the rule
     */
    public static VotingRule of(int requiredAffirmative, VetoRight veto) {
        return new VotingRule(requiredAffirmative, veto, Set.of());
    }

    /**
     * A rule of votes "of any members", such as Art. 109: no member can veto.
     *
     * @param requiredAffirmative affirmative votes
     * @return the rule
     */
    public static VotingRule ofAny(int requiredAffirmative) {
        return of(requiredAffirmative, VetoRight.nobodys());
    }

    /**
     * Decides a plain question.
     *
     * @param matter procedural or substantive
     * @param votes the votes cast; a seat that has not voted counts as not in favour
     * @return result, ground and figures
     */
    public Decision decide(Matter matter, VoteSheet votes) {
        return decide(Question.on(matter), votes);
    }

    /**
     * Decides a question.
     *
     * @param question what is put to the vote
     * @param votes the votes cast; a seat that has not voted counts as not in favour
     * @return result, ground and figures, with what it would take
     */
    public Decision decide(Question question, VoteSheet votes) {
        Count count = Count.of(this, question, votes);
        if (count.tally().inFavour() < requiredAffirmative) {
            return new Decision.NotAdopted(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES, count, SeatSet.none());
        }
        return question.matter() == Matter.PROCEDURAL
                ? new Decision.Adopted(Ground.REQUIRED_AFFIRMATIVE_VOTES, count)
                : decideSubstance(count);
    }

    private Decision decideSubstance(Count count) {
        SeatSet negative = veto.holders().and(count.counted().against());
        if (negative.isEmpty()) {
            return new Decision.Adopted(Ground.REQUIRED_VOTES_AND_NO_VETO, count);
        }
        return veto.stops(count.question().topics(), negative, count.tally().inFavour())
                ? new Decision.NotAdopted(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER, count, negative)
                : new Decision.Adopted(Ground.VETO_OVERCOME, count);
    }
}
