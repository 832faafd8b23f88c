package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Proviso;
import horseshoe.rules.Topic;
import horseshoe.rules.VotingRule;
import java.util.Set;

/**
 * How the Council of a model votes.
 *
 * @param required affirmative votes
 * @param veto the veto as the model would have it
 * @param noVoteAgainstOn topics on which every member has pledged not to vote against
 * @param proviso whether a party to a dispute is made to abstain (Art. 27(3), last clause)
 */
public record ModelRule(int required, Veto veto, Set<Topic> noVoteAgainstOn, Proviso.Mode proviso) {
    /** Copies the topics. */
    public ModelRule {
        noVoteAgainstOn = Set.copyOf(noVoteAgainstOn);
    }

    VotingRule at(Council council) {
        return requiring(required, council);
    }

    VotingRule requiring(int votes, Council council) {
        return new VotingRule(votes, veto.at(council), noVoteAgainstOn);
    }
}
