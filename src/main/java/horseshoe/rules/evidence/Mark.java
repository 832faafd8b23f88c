package horseshoe.rules.evidence;

/** How far a statement was checked. */
public enum Mark {
    /** A passage of the source was read and supports it. */
    VERIFIED,
    /** Believed, not yet looked up. */
    FROM_MEMORY,
    /** Worked out by the project: arithmetic, calendar, alphabet, or a choice that the source leaves open. */
    DERIVED
}
