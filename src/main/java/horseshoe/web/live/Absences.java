package horseshoe.web.live;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Since when people are away, as far as this node knows: who has no stream open here. Where others hold streams too, nobody is said to be
 * gone. Not safe to share between threads.
 */
final class Absences {
    private final Duration patience;
    private final BooleanSupplier alone;
    private final Map<PersonId, Instant> since = new HashMap<>();

    /**
     * Nobody away yet.
     *
     * @param patience how long somebody is away before they are said to be gone
     * @param alone whether this node holds all streams there are
     */
    Absences(Duration patience, BooleanSupplier alone) {
        this.patience = patience;
        this.alone = alone;
    }

    /** Looks who of the class is there now. */
    void look(Roster roster, Set<Integer> connected, Instant now) {
        List<PersonId> away = roster.people().stream()
                .map(Roster.Person::id)
                .filter(id -> !connected.contains(id.number()))
                .toList();
        since.keySet().retainAll(Set.copyOf(away));
        away.forEach(id -> since.putIfAbsent(id, now));
    }

    /** The seats that a bot is offered: their students have all been away for long, and no bot has them yet. */
    List<SeatId> gone(Roster roster, List<SeatId> seats, Instant now) {
        return alone.getAsBoolean()
                ? seats.stream().filter(seat -> isGone(roster, seat, now)).toList()
                : List.of();
    }

    private boolean isGone(Roster roster, SeatId seat, Instant now) {
        List<Roster.Person> people = roster.in(seat);
        return !people.isEmpty()
                && !roster.lent().contains(seat)
                && people.stream().allMatch(person -> isGone(person.id(), now));
    }

    private boolean isGone(PersonId person, Instant now) {
        Instant left = since.get(person);
        return left != null && !now.isBefore(left.plus(patience));
    }

    /** Whether somebody is away, so that time alone may change what is seen. */
    boolean isAnybodyAway() {
        return !since.isEmpty();
    }
}
