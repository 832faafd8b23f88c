package horseshoe.record;

/** How the Council decided. */
public enum Manner {
    /** By a show of hands. */
    VOTE,
    /** Without a vote or by acclamation (practice). All members then stand as in favour, as the United Nations library has it. */
    WITHOUT_VOTE
}
