package horseshoe.meeting;

/** Why somebody speaks. */
public enum Purpose {
    /** A sponsor introduces a draft. */
    INTRODUCTION,
    /** A statement in the debate. */
    STATEMENT,
    /** To a motion that may be debated (provisional rule 33). */
    ON_A_MOTION,
    /** Somebody invited informs the Council (provisional rule 39). */
    BRIEFING,
    /** An explanation of vote before the vote (practice). */
    EXPLANATION_BEFORE,
    /** An explanation of vote after the vote (practice). */
    EXPLANATION_AFTER,
    /** A reply to what was said of one's State (practice). */
    RIGHT_OF_REPLY
}
