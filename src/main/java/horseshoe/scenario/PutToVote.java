package horseshoe.scenario;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Question;
import horseshoe.rules.VoteSheet;

/**
 * A question put to the vote: the Council, what it is asked, and how its members voted.
 *
 * @param question what is put
 * @param votes the votes cast, on the Council that decides
 */
public record PutToVote(Question question, VoteSheet votes) {
    /**
     * The Council that decides.
     *
     * @return under a reform model, the Council as that model would have it
     */
    public Council council() {
        return votes.council();
    }

    /**
     * Decides the question.
     *
     * @return result, ground, figures
     */
    public Decision decide() {
        return council().rule().decide(question, votes);
    }
}
