package horseshoe.verbatim;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened and that a class should talk about.
 *
 * @param about what
 * @param on what was proposed, where it was about a proposal
 * @param seats the members concerned, in the order of the table
 * @param rule the title of another rule, where that is the point
 */
public record Reflection(About about, Optional<Paper> on, List<SeatId> seats, Optional<String> rule) {
    /** Copies the seats. */
    public Reflection {
        seats = List.copyOf(seats);
    }

    /** What a class should talk about; the weightiest first. */
    public enum About {
        /** A veto. */
        VETO,
        /** The required votes were missing. */
        TOO_FEW_VOTES,
        /** Those that abstained could have carried it. */
        ABSTENTIONS_DECIDED,
        /** A holder of a veto abstained and let a text pass. */
        VETO_HELD_BACK,
        /** Not one vote to spare. */
        JUST_ENOUGH,
        /** A holder of a veto voted against on procedure, in vain. */
        NO_VETO_ON_PROCEDURE,
        /** A party to the dispute had to abstain. */
        BOUND_TO_ABSTAIN,
        /** Another rule would have turned the result. */
        ANOTHER_RULE,
        /** The class voted otherwise than the members did. */
        UNLIKE_HISTORY,
        /** The President was overruled. */
        RULING_OVERRULED,
        /** A challenge failed. */
        RULING_STOOD,
        /** An amendment was not adopted. */
        AMENDMENT_FELL,
        /** An amendment was adopted or accepted. */
        AMENDMENT_MADE_IT,
        /** A part of a text was not adopted. */
        PART_FELL,
        /** All in favour. */
        UNANIMOUS,
        /** Adopted without a vote. */
        WITHOUT_VOTE,
        /** A draft was withdrawn. */
        WITHDRAWN,
        /** Silence was broken. */
        SILENCE_BROKEN,
        /** Members that people played and that never spoke. */
        NEVER_SPOKE,
        /** Nothing was put to the vote. */
        NO_VOTE
    }
}
