package horseshoe.web.live.view;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * Who looks.
 *
 * @param person who
 * @param standpoint from where; everybody with the same one sees the same, but for what concerns the person alone
 */
public record Audience(PersonId person, Standpoint standpoint) {
    /**
     * From where somebody looks.
     *
     * @param hat through which door
     * @param role what they are in the class
     * @param seat the seat they hold, if any
     * @param waiting whether the teacher has yet to let them in
     */
    public record Standpoint(Hat hat, Role role, Optional<SeatId> seat, boolean waiting) {
        /**
         * Whether it is the teacher's.
         *
         * @return true for the console
         */
        public boolean isTeachers() {
            return hat == Hat.TEACHER;
        }

        /**
         * Whether a seat is the one looked from.
         *
         * @param other a seat
         * @return false for those without a seat
         */
        public boolean holds(SeatId other) {
            return seat.equals(Optional.of(other));
        }
    }

    /**
     * A person of the class.
     *
     * @param person one that has not been removed
     * @return where they stand now
     */
    public static Audience of(Roster.Person person) {
        return new Audience(
                person.id(), new Standpoint(hat(person.role()), person.role(), person.seat(), person.waiting()));
    }

    private static Hat hat(Role role) {
        return switch (role) {
            case TEACHER -> Hat.TEACHER;
            case PROJECTOR -> Hat.PROJECTOR;
            case DELEGATE, OBSERVER, PRESS, INVITED_STATE, SECRETARIAT -> Hat.DELEGATE;
        };
    }
}
