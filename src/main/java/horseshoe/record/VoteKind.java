package horseshoe.record;

import horseshoe.rules.Matter;

/** What was put to the vote. */
public enum VoteKind {
    /** A draft that became a resolution. */
    RESOLUTION,
    /** A draft resolution as a whole that was not adopted. */
    DRAFT,
    /** A change to a draft, written or oral. */
    AMENDMENT,
    /** A part of a draft, voted on separately (rule 32). */
    PARAGRAPH,
    /**
     * A motion, a resolution that the Council took as procedural, or one that votes of any members carry (Art. 109). No source marks
     * these; each is set by hand.
     */
    PROCEDURAL;

    /**
     * Which paragraph of Art. 27 the Council applied.
     *
     * @return procedural for {@link #PROCEDURAL}, else substantive
     */
    public Matter matter() {
        return this == PROCEDURAL ? Matter.PROCEDURAL : Matter.SUBSTANTIVE;
    }
}
