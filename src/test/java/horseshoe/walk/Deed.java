package horseshoe.walk;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.rules.SeatId;
import java.util.Optional;

/** One thing that happens in a walk. It is told so that it can be done again in a shorter walk. */
sealed interface Deed {
    /**
     * Somebody sends an act.
     *
     * @param by who
     * @param body the act, as JSON
     * @param offered whether it was among those on offer, so that it must not be refused
     */
    record Acted(PersonId by, String body, boolean offered) implements Deed {}

    /** Somebody comes through the door. */
    record Came(Role role, Optional<SeatId> seat) implements Deed {}

    /** Time passes. */
    record Waited(int seconds) implements Deed {}

    /** The teacher takes the last act back, and everybody looks whether all is as before. */
    record TookBack() implements Deed {}
}
