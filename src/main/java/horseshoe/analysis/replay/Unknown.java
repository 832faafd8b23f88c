package horseshoe.analysis.replay;

/** Why the record cannot tell what a vote would have come to. */
public enum Unknown {
    /** Seats that did not exist would vote. */
    NEW_SEATS,
    /** One seat would vote for members that voted differently. */
    SHARED_SEATS,
    /** Only the figures are known, not who voted how. */
    NAMES,
    /** The rule makes a difference by topic, and the record does not say what a text was for. */
    TOPIC,
    /**
     * The record does not say who was a party to a dispute. Simplification: only holders of a veto that voted against are taken for
     * possible parties, members in favour are not.
     */
    PARTIES,
    /** The General Assembly would decide. */
    ASSEMBLY
}
