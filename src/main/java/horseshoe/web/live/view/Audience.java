package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Custody;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param waiting whether they have yet to be let in
     * @param late whether they came too late for the vote, or poll, that is open: what the seat has cast is not for their eyes
     */
    public record Standpoint(Hat hat, Role role, Optional<SeatId> seat, boolean waiting, boolean late) {
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
     * A person of the class, with the first key they had.
     *
     * @param state the class
     * @param person one that has not been removed
     * @return where they stand now
     */
    public static Audience of(ClassState state, Roster.Person person) {
        return of(state, person, 0);
    }

    /**
     * Whoever comes with a key.
     *
     * @param state the class
     * @param key the hash of a key
     * @return where they stand now; empty if it is nobody's, or its holder was removed
     */
    public static Optional<Audience> of(ClassState state, KeyHash key) {
        Roster roster = state.roster();
        return roster.holder(key).map(person -> of(state, person, roster.since(key)));
    }

    private static Audience of(ClassState state, Roster.Person person, long key) {
        boolean late = person.seat().isPresent()
                && Stream.of(Custody.ofVote(state), Custody.ofPoll(state))
                        .flatMap(Optional::stream)
                        .anyMatch(custody -> !custody.isOf(person, key));
        return new Audience(
                person.id(), new Standpoint(hat(person.role()), person.role(), person.seat(), person.waiting(), late));
    }

    static Hat hat(Role role) {
        return switch (role) {
            case TEACHER -> Hat.TEACHER;
            case PROJECTOR -> Hat.PROJECTOR;
            case DELEGATE, OBSERVER, PRESS, INVITED_STATE, SECRETARIAT -> Hat.DELEGATE;
        };
    }
}
