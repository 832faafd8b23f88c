package horseshoe.record;

/** The part of the world a vote was about. Geography, not the regional groups of the Assembly. */
public enum Region {
    /** Africa, Egypt left to the Middle East. */
    AFRICA,
    /** The Americas with the Caribbean. */
    AMERICAS,
    /** Asia east of Iran, and the Pacific. */
    ASIA,
    /** Europe with the Caucasus and Cyprus. */
    EUROPE,
    /** From Egypt to Iran. */
    MIDDLE_EAST,
    /** No one region. */
    WORLD,
    /** A file somebody brought does not tell. No vote of the project's own record has this. */
    NOT_TOLD
}
