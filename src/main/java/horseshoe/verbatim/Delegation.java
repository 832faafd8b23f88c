package horseshoe.verbatim;

import horseshoe.rules.SeatId;
import java.util.List;

/**
 * Who represents a member.
 *
 * @param seat its seat
 * @param play who plays it
 * @param people made-up names of the students in it; none where a bot or the teacher plays
 */
public record Delegation(SeatId seat, Play play, List<String> people) {
    /** Copies the names. */
    public Delegation {
        people = List.copyOf(people);
    }

    /** Who plays a seat. */
    public enum Play {
        /** Students. */
        STUDENTS,
        /** A bot. */
        BOT,
        /** The teacher. */
        TEACHER
    }
}
