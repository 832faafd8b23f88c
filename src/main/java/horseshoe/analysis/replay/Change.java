package horseshoe.analysis.replay;

import horseshoe.record.RecordedOutcome;

/** What another rule changes about a vote. */
public enum Change {
    /** The same outcome. */
    SAME,
    /** Still not adopted, but for another reason: a veto instead of too few votes, or the reverse. */
    OTHER_GROUND,
    /** It would have been adopted. */
    NOW_ADOPTED,
    /** It would not have been adopted. */
    NOW_NOT_ADOPTED,
    /** It might have been adopted; the record cannot tell. */
    MAYBE_ADOPTED,
    /** It might not have been adopted; the record cannot tell. */
    MAYBE_NOT_ADOPTED;

    /**
     * Compares.
     *
     * @param before as recorded
     * @param worst under the other rule, at its worst for the text
     * @param best the same at its best
     * @return what changes
     */
    static Change between(RecordedOutcome before, RecordedOutcome worst, RecordedOutcome best) {
        boolean wasAdopted = before == RecordedOutcome.ADOPTED;
        boolean worstAdopted = worst == RecordedOutcome.ADOPTED;
        boolean bestAdopted = best == RecordedOutcome.ADOPTED;
        if (worstAdopted != bestAdopted) {
            return wasAdopted ? MAYBE_NOT_ADOPTED : MAYBE_ADOPTED;
        }
        if (wasAdopted != bestAdopted) {
            return bestAdopted ? NOW_ADOPTED : NOW_NOT_ADOPTED;
        }
        return before == best || before == worst ? SAME : OTHER_GROUND;
    }

    /**
     * Whether the result turns, or may.
     *
     * @return true for all but the first two
     */
    public boolean isFlip() {
        return compareTo(NOW_ADOPTED) >= 0;
    }

    /**
     * Whether it is certain.
     *
     * @return false for what may be
     */
    public boolean isCertain() {
        return compareTo(MAYBE_ADOPTED) < 0;
    }

    /**
     * Whether the text gains.
     *
     * @return true if it would, or might, have been adopted and was not
     */
    public boolean isTowardsAdoption() {
        return this == NOW_ADOPTED || this == MAYBE_ADOPTED;
    }
}
