package horseshoe.analysis.replay;

import horseshoe.record.RecordedOutcome;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many votes change, and how.
 *
 * @param votes how many were counted again
 * @param adopted how many of them were adopted, as recorded
 * @param changes votes by what changes; what does not occur is left out
 */
public record ChangeCount(int votes, int adopted, Map<Change, Integer> changes) {
    /** Copies the counts. */
    public ChangeCount {
        changes = Map.copyOf(changes);
    }

    static ChangeCount of(Collection<ReplayedVote> votes) {
        Map<Change, Integer> changes = new EnumMap<>(Change.class);
        int adopted = 0;
        for (ReplayedVote vote : votes) {
            changes.merge(vote.change(), 1, Integer::sum);
            adopted += vote.before() == RecordedOutcome.ADOPTED ? 1 : 0;
        }
        return new ChangeCount(votes.size(), adopted, changes);
    }

    /**
     * How many votes change so.
     *
     * @param change what changes
     * @return votes
     */
    public int of(Change change) {
        return changes.getOrDefault(change, 0);
    }

    /**
     * How many would have been adopted, at least.
     *
     * @return votes, everything unknown taken against the texts
     */
    public int adoptedAtWorst() {
        return adopted + of(Change.NOW_ADOPTED) - of(Change.NOW_NOT_ADOPTED) - of(Change.MAYBE_NOT_ADOPTED);
    }

    /**
     * How many would have been adopted, at most.
     *
     * @return votes, everything unknown taken for the texts
     */
    public int adoptedAtBest() {
        return adopted + of(Change.NOW_ADOPTED) + of(Change.MAYBE_ADOPTED) - of(Change.NOW_NOT_ADOPTED);
    }
}
