package horseshoe.analysis.replay;

import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import horseshoe.rules.Decision;
import java.util.Set;

/**
 * A past vote counted by another rule.
 *
 * @param vote as recorded
 * @param worst decided with everything unknown against the text
 * @param best decided with everything unknown for the text; the same as {@code worst} where nothing is unknown
 * @param unknown what the record cannot tell about it; empty where nothing is unknown
 */
public record ReplayedVote(DecidedVote vote, Decision worst, Decision best, Set<Unknown> unknown) {
    /** Copies the set. */
    public ReplayedVote {
        unknown = Set.copyOf(unknown);
    }

    /**
     * What the record says came of it.
     *
     * @return the recorded outcome
     */
    public RecordedOutcome before() {
        return vote.vote().count().outcome();
    }

    /**
     * What the other rule changes.
     *
     * @return how the two compare
     */
    public Change change() {
        return Change.between(before(), RecordedOutcome.of(worst), RecordedOutcome.of(best));
    }

    /**
     * Whether the result turns, or may.
     *
     * @return true if it is worth a reader's look
     */
    public boolean isFlip() {
        return change().isFlip();
    }

    /**
     * The decision that explains the change: the best case for a text that gains, else the worst.
     *
     * @return a decision of the other Council
     */
    public Decision telling() {
        return change().isTowardsAdoption() ? best : worst;
    }
}
