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
    RIGHT_OF_REPLY;

    /** When speakers of this purpose are called: before, in or after the list. */
    int turn() {
        return switch (this) {
            case ON_A_MOTION -> 0;
            case INTRODUCTION, STATEMENT, BRIEFING, EXPLANATION_BEFORE, EXPLANATION_AFTER -> 1;
            case RIGHT_OF_REPLY -> 2;
        };
    }

    /** Whether the President may call such a speaker before the others (provisional rule 29; sponsors by practice). */
    boolean hasPrecedence() {
        return this == INTRODUCTION || this == BRIEFING;
    }

    /** Whether such a speaker can be put on a closed list: a reply and a motion come up by themselves (practice). */
    boolean opensAClosedList() {
        return this == RIGHT_OF_REPLY || this == ON_A_MOTION;
    }

    /** Whether it is about a draft, which waits for the agenda (provisional rule 9). */
    boolean isOnADraft() {
        return this == INTRODUCTION || this == EXPLANATION_BEFORE;
    }

    /** Whether somebody invited may speak so: they neither vote nor move motions (provisional rules 37 to 39). */
    boolean isForGuests() {
        return this == STATEMENT || this == BRIEFING || this == RIGHT_OF_REPLY;
    }
}
