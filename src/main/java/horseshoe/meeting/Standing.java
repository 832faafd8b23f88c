package horseshoe.meeting;

/** What has become of a proposal. */
public enum Standing {
    /** Before the Council. */
    TABLED,
    /** Withdrawn by those that moved it (provisional rule 35). */
    WITHDRAWN,
    /** Accepted by the sponsors without a vote (practice on rule 36), or an invitation or agenda to which nobody objected. */
    ACCEPTED,
    /** Adopted or carried by a vote. */
    ADOPTED,
    /** Voted and not adopted. */
    NOT_ADOPTED,
    /** What it was about is gone: its draft was decided or withdrawn, its paragraph deleted, the mover objected to a separate vote. */
    MOOT
}
