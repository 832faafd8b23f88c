package horseshoe.verbatim;

import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.rules.Decision;
import horseshoe.rules.VoteSheet;
import java.time.Instant;
import java.util.Optional;

/**
 * A vote that was closed, or its absence where a draft was adopted without one.
 *
 * @param id its number
 * @param on what was put to the vote
 * @param decision what it came to
 * @param at when it was announced
 */
public record VoteTaken(QuestionId id, ProposalId on, Decision decision, Instant at) {
    /**
     * How the members voted.
     *
     * @return empty where nobody asked for a vote
     */
    public Optional<VoteSheet> votes() {
        return decision instanceof Decision.Voted voted
                ? Optional.of(voted.count().cast())
                : Optional.empty();
    }
}
