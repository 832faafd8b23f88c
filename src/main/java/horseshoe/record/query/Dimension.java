package horseshoe.record.query;

/** By what votes can be counted. */
public enum Dimension {
    /** The year, as in {@code 1994}. */
    YEAR,
    /** Ten years, as in {@code 1990s}. */
    DECADE,
    /** The month of a year, as in {@code 2024-03}. */
    MONTH,
    /** Each member that sat; a vote counts once for each of them. */
    MEMBER,
    /** The subject. */
    SUBJECT,
    /** The part of the world. */
    REGION,
    /** What was put to the vote. */
    KIND,
    /** What it came to. */
    OUTCOME,
    /** Why. */
    GROUND,
    /** Each member whose veto stopped it; other votes do not count. */
    VETOED_BY,
    /** How a member voted; votes in which that is not known do not count. */
    POSITION,
    /** Where the names of those who voted come from. */
    NAMES;

    /**
     * Whether years without a vote are counted too, as zero.
     *
     * @return true for years and decades
     */
    boolean hasNoGaps() {
        return this == YEAR || this == DECADE;
    }
}
