package horseshoe.record;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Result;

/** What a past vote came to according to the record. */
public enum RecordedOutcome {
    /** It carried. */
    ADOPTED,
    /** It had the required votes, and a permanent member voted against (Art. 27(3)). */
    VETOED,
    /** It had too few affirmative votes. */
    TOO_FEW_VOTES;

    /**
     * The same in the record's words.
     *
     * @param decision what the voting rule makes of a vote
     * @return the outcome the record would give it
     */
    public static RecordedOutcome of(Decision decision) {
        if (decision.result() == Result.ADOPTED) {
            return ADOPTED;
        }
        return decision.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER ? VETOED : TOO_FEW_VOTES;
    }
}
