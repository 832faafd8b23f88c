package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * A point of order and the President's ruling on it (provisional rule 30).
 *
 * @param raisedBy the member that raised it
 * @param point what it said
 * @param subject what the ruling settles
 * @param words the ruling in the President's words; may be empty
 * @param finding whether the point was well founded; missing where the President did not say
 */
public record Ruling(SeatId raisedBy, String point, Subject subject, String words, Optional<Finding> finding) {
    /** What the President finds of a point of order. */
    public enum Finding {
        /** The point is well founded: what it is about was out of order. */
        WELL_FOUNDED,
        /** It is not, and the meeting goes on as it was. */
        NOT_WELL_FOUNDED
    }

    /** What a ruling settles for the votes that follow. */
    public enum Subject {
        /** The matter under discussion is procedural. */
        PROCEDURAL,
        /** The matter under discussion is not procedural. */
        SUBSTANTIVE,
        /** The last clause of Art. 27(3) applies: a party to the dispute must abstain. */
        PROVISO_APPLIES,
        /** It does not. */
        PROVISO_DOES_NOT_APPLY,
        /** Anything else; no later vote depends on it. */
        OTHER
    }
}
