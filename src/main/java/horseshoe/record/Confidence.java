package horseshoe.record;

/** How far a row can be relied on. */
public enum Confidence {
    /** The names come from a source, and the figures agree with the United Nations library's table. */
    CHECKED,
    /** The names are worked out from that table. */
    DERIVED,
    /** The names come from one source, and there is nothing to compare them with. */
    ONE_SOURCE,
    /** A source was wrong or contradicted another, and the row was put right. */
    REPAIRED,
    /** Something in the row rests on memory. */
    FROM_MEMORY,
    /** The table's figures, without names. */
    FIGURES_ONLY
}
