package horseshoe.rules;

/**
 * One member's position in a vote. The five are kept apart because the record keeps them apart, although the last three weigh
 * the same: none is an affirmative vote and none is a veto (ICJ, Namibia, 1971, para. 22; practice since 1946).
 */
public enum Vote {
    /** An affirmative vote. */
    IN_FAVOUR,
    /** A negative vote; of a permanent member on a substantive question it may be a veto. */
    AGAINST,
    /** An abstention, announced when the President asks for it. */
    ABSTAINING,
    /** Present, and taking no part in the vote (practice, Repertoire ch. IV). */
    NOT_PARTICIPATING,
    /** Not in the room when the vote was taken. */
    ABSENT
}
