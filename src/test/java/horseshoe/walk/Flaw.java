package horseshoe.walk;

/**
 * What is wrong after a deed.
 *
 * @param kind what kind of promise is broken; shorter walks must break the same
 * @param story what was seen
 */
record Flaw(Kind kind, String story) {
    /** The promises. */
    enum Kind {
        /** Nothing throws. */
        BROKE,
        /** What is on offer, with its fields filled in well, is not refused. */
        OFFERED_AND_REFUSED,
        /** Somebody can always take the meeting on, or it is over. */
        STUCK,
        /** An undo restores what everybody sees. */
        NOT_RESTORED,
        /** A result is what the Charter makes of the votes. */
        WRONG_RESULT,
        /** Nothing tells how another seat votes while the vote is open. */
        NOT_SEALED,
        /** Nothing of substance is decided before the agenda is adopted. */
        BEFORE_THE_AGENDA,
        /** Nothing is decided on a text without a paragraph. */
        EMPTY_TEXT,
        /** Every document can be made and read. */
        NO_DOCUMENT,
        /** The log tells the same class again, through its stored form too. */
        OTHER_STATE
    }
}
