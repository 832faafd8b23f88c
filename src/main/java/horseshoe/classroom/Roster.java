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
    public record Person(PersonId id, String pseudonym, Role role, Optional<SeatId> seat, boolean waiting) {}

    /** Whom a return code brings back, and until when. */
    public record Returning(PersonId person, Instant until) {}

    /** How people come in: whether the door is locked, whether the teacher lets in one by one, the next number. */
    public record Door(boolean locked, boolean approval, int next) {}

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
