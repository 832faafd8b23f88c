package horseshoe.classroom;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in a class.
 *
 * @param people everybody who has not been removed, in the order of joining; teacher and projector first
 * @param keys whose keys are whose
 * @param returns return codes that have been given out and not used
 * @param played who plays the seats without students; a seat left out is a bot's
 * @param told how the teacher told bots to vote on drafts
 * @param door how people come in
 */
public record Roster(
        List<Person> people,
        Map<KeyHash, PersonId> keys,
        Map<KeyHash, Returning> returns,
        Map<SeatId, RosterEvent.Play> played,
        Map<SeatId, Vote> told,
        Door door) {
    /** Copies the collections. */
    public Roster {
        people = List.copyOf(people);
        keys = Map.copyOf(keys);
        returns = Map.copyOf(returns);
        played = Map.copyOf(played);
        told = Map.copyOf(told);
    }

    /** Somebody in the class; a made-up name, a role, a seat, and whether the teacher has yet to let them in. */
    public record Person(PersonId id, String pseudonym, Role role, Optional<SeatId> seat, boolean waiting) {
        /**
         * What stands on the plate beside the seat.
         *
         * @return the first letters of the made-up name
         */
        public String initials() {
            return Pseudonyms.initials(pseudonym);
        }

        Person letIn() {
            return new Person(id, pseudonym, role, seat, false);
        }

        Person movedTo(Role newRole, Optional<SeatId> newSeat) {
            return new Person(id, pseudonym, newRole, newSeat, waiting);
        }
    }

    /** Whom a return code brings back, and until when. */
    public record Returning(PersonId person, Instant until) {}

    /** How people come in: whether the door is locked, whether the teacher lets in one by one, the next number. */
    public record Door(boolean locked, boolean approval, int next) {
        Door locked(boolean now) {
            return new Door(now, approval, next);
        }

        Door approval(boolean on) {
            return new Door(locked, on, next);
        }

        Door after(PersonId joined) {
            return new Door(locked, approval, Math.max(next, joined.number() + 1));
        }
    }

    static Roster empty(boolean approval) {
        Door door = new Door(false, approval, PersonId.PROJECTOR.number() + 1);
        return new Roster(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), door);
    }

    Roster with(Door changed) {
        return new Roster(people, keys, returns, played, told, changed);
    }

    /**
     * Whose key it is.
     *
     * @param key the hash of a key
     * @return empty if nobody in the class has it
     */
    public Optional<Person> holder(KeyHash key) {
        return Optional.ofNullable(keys.get(key)).flatMap(this::person);
    }

    /**
     * Somebody in the class.
     *
     * @param id a number
     * @return empty if nobody has it, or they were removed
     */
    public Optional<Person> person(PersonId id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The students in a seat who have been let in.
     *
     * @param seat a seat
     * @return none to four
     */
    public List<Person> in(SeatId seat) {
        return people.stream()
                .filter(one -> one.seat().equals(Optional.of(seat)) && !one.waiting())
                .toList();
    }

    /**
     * Who plays a seat.
     *
     * @param seat a seat
     * @return students if one has been let in, else the teacher or a bot
     */
    public RosterEvent.Play play(SeatId seat) {
        return in(seat).isEmpty() ? played.getOrDefault(seat, RosterEvent.Play.BOT) : RosterEvent.Play.STUDENTS;
    }
}
