package horseshoe.classroom;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in a class.
 *
 * @param people everybody who has not been removed, in the order of joining; teacher and projector first
 * @param keys whose keys are whose
 * @param returns return codes that have been given out and not used
 * @param played who plays the seats without students; a seat left out is a bot's
 * @param lent seats that bots play while their students are away
 * @param told how the teacher told bots to vote on drafts
 * @param door how people come in
 */
public record Roster(
        List<Person> people,
        Map<KeyHash, Key> keys,
        Map<KeyHash, Returning> returns,
        Map<SeatId, RosterEvent.Play> played,
        Set<SeatId> lent,
        Map<SeatId, Vote> told,
        Door door) {
    /** Copies the collections. */
    public Roster {
        people = List.copyOf(people);
        keys = Map.copyOf(keys);
        returns = Map.copyOf(returns);
        played = Map.copyOf(played);
        lent = Set.copyOf(lent);
        told = Map.copyOf(told);
    }

    /**
     * Somebody in the class.
     *
     * @param id their number
     * @param pseudonym a made-up name
     * @param role what they are
     * @param seat the seat of a delegate
     * @param waiting whether they have yet to be let in
     * @param since the version of the log from which they have been where they are; while they wait, from which they have waited
     */
    public record Person(PersonId id, String pseudonym, Role role, Optional<SeatId> seat, boolean waiting, long since) {
        /**
         * What stands on the plate beside the seat.
         *
         * @return the first letters of the made-up name
         */
        public String initials() {
            return Pseudonyms.initials(pseudonym);
        }

        /**
         * Whether a seat is theirs, or will be once they are let in.
         *
         * @param other a seat
         * @return false for those without a seat
         */
        public boolean isOf(SeatId other) {
            return seat.equals(Optional.of(other));
        }

        Person letIn(long version) {
            return waiting ? new Person(id, pseudonym, role, seat, false, version) : this;
        }

        Person movedTo(Role newRole, Optional<SeatId> newSeat, long version) {
            return new Person(id, pseudonym, newRole, newSeat, waiting, version);
        }
    }

    /** Whose a key is, and the version of the log in which it was given out. */
    public record Key(PersonId person, long since) {}

    /** Whom a return code brings back, and until when. */
    public record Returning(PersonId person, Instant until) {}

    /**
     * How people come in.
     *
     * @param locked whether the door is locked
     * @param approval whether the teacher lets in one by one
     * @param open whether a seat that is held takes others in without being asked
     * @param next the number of the next person
     */
    public record Door(boolean locked, boolean approval, boolean open, int next) {
        Door locked(boolean now) {
            return new Door(now, approval, open, next);
        }

        Door approval(boolean on) {
            return new Door(locked, on, open, next);
        }

        Door open(boolean on) {
            return new Door(locked, approval, on, next);
        }

        Door after(PersonId joined) {
            return new Door(locked, approval, open, Math.max(next, joined.number() + 1));
        }
    }

    static Roster empty(boolean approval) {
        Door door = new Door(false, approval, false, PersonId.PROJECTOR.number() + 1);
        return new Roster(List.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), door);
    }

    Roster with(Door changed) {
        return new Roster(people, keys, returns, played, lent, told, changed);
    }

    /**
     * Whose key it is.
     *
     * @param key the hash of a key
     * @return empty if nobody in the class has it
     */
    public Optional<Person> holder(KeyHash key) {
        return Optional.ofNullable(keys.get(key)).map(Key::person).flatMap(this::person);
    }

    /**
     * When a key was given out.
     *
     * @param key the hash of a key
     * @return the version of the log; 0 for a key that is not known, which opens nothing
     */
    public long since(KeyHash key) {
        return Optional.ofNullable(keys.get(key)).map(Key::since).orElse(0L);
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
        return people.stream().filter(one -> one.isOf(seat) && !one.waiting()).toList();
    }

    /**
     * Those who have yet to be let into a seat.
     *
     * @param seat a seat
     * @return in the order of joining
     */
    public List<Person> before(SeatId seat) {
        return people.stream().filter(one -> one.isOf(seat) && one.waiting()).toList();
    }

    /**
     * Who plays a seat.
     *
     * @param seat a seat
     * @return students if one has been let in and the seat is not lent to a bot, else the teacher or a bot
     */
    public RosterEvent.Play play(SeatId seat) {
        if (lent.contains(seat)) {
            return RosterEvent.Play.BOT;
        }
        return in(seat).isEmpty() ? played.getOrDefault(seat, RosterEvent.Play.BOT) : RosterEvent.Play.STUDENTS;
    }
}
