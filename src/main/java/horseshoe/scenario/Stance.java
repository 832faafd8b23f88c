package horseshoe.scenario;

import horseshoe.rules.Vote;

/**
 * How a seat is expected to vote, and why.
 *
 * @param vote its vote
 * @param reason one sentence, in our words
 * @param confidence how sure that is
 */
public record Stance(Vote vote, String reason, Confidence confidence) {
    /** How sure a stance is. */
    public enum Confidence {
        /** The member voted so; the record says it. */
        RECORDED,
        /** A guess that would surprise nobody. */
        HIGH,
        /** A guess with good reasons against it. */
        MEDIUM,
        /** A guess that a teacher should feel free to turn. */
        LOW
    }
}
