package horseshoe.classroom;

import static horseshoe.classroom.BoardEvolution.changed;
import static horseshoe.classroom.BoardEvolution.longer;

import horseshoe.classroom.Roster.Key;
import horseshoe.classroom.Roster.Person;
import horseshoe.classroom.Roster.Returning;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Who is in the class after an event that stands in the log under a version. */
record RosterEvolution(Roster roster, long version) {
    Roster after(RosterEvent event) {
        return switch (event) {
            case RosterEvent.PersonJoined joined -> joined(joined);
            case RosterEvent.PersonApproved approved ->
                sitting(changing(approved.person(), person -> person.letIn(version)), approved.person());
            case RosterEvent.PersonMoved moved ->
                sitting(
                        changing(moved.person(), person -> person.movedTo(moved.role(), moved.seat(), version)),
                        moved.person());
            case RosterEvent.PersonRemoved removed -> removed(removed.person());
            case RosterEvent.KeyGiven given ->
                keys(roster, map -> map.put(given.key(), new Key(given.person(), version)));
            case RosterEvent.ReturnCodeGiven given -> given(given);
            case RosterEvent.ReturnCodeSpent spent ->
                returns(roster, map -> map.values().removeIf(of(spent.person())));
            case RosterEvent.DoorLocked locked -> roster.with(roster.door().locked(locked.locked()));
            case RosterEvent.ApprovalSwitched switched ->
                roster.with(roster.door().approval(switched.on()));
            case RosterEvent.SeatsOpened opened -> roster.with(roster.door().open(opened.open()));
            case RosterEvent.SeatPlayed played -> played(map -> map.put(played.seat(), played.play()));
            case RosterEvent.SeatLent lent -> lent(roster, set -> set.add(lent.seat()));
            case RosterEvent.SeatTakenBack back -> lent(roster, set -> set.remove(back.seat()));
            case RosterEvent.BotTold told -> told(map -> map.put(told.seat(), told.vote()));
        };
    }

    private Roster joined(RosterEvent.PersonJoined joined) {
        Person person = new Person(
                joined.person(), joined.pseudonym(), joined.role(), joined.seat(), joined.waiting(), version);
        Roster longer =
                people(longer(roster.people(), person)).with(roster.door().after(joined.person()));
        return sitting(longer, joined.person());
    }

    /** A seat is no longer a bot's once somebody has come to it, nor when nobody is left that it was lent by. */
    private static Roster sitting(Roster now, PersonId newcomer) {
        return lent(now, set -> {
            now.person(newcomer)
                    .filter(person -> !person.waiting())
                    .flatMap(Person::seat)
                    .ifPresent(set::remove);
            set.removeIf(seat -> now.in(seat).isEmpty());
        });
    }

    private Roster changing(PersonId id, UnaryOperator<Person> change) {
        return people(roster.people().stream()
                .map(person -> person.id().equals(id) ? change.apply(person) : person)
                .toList());
    }

    private Roster removed(PersonId id) {
        Roster without = people(roster.people().stream()
                .filter(person -> !person.id().equals(id))
                .toList());
        Roster keyless = returns(
                keys(without, map -> map.values().removeIf(key -> key.person().equals(id))),
                map -> map.values().removeIf(of(id)));
        return sitting(keyless, id);
    }

    private Roster given(RosterEvent.ReturnCodeGiven given) {
        return returns(roster, map -> {
            map.values().removeIf(of(given.person()));
            map.put(given.code(), new Returning(given.person(), given.until()));
        });
    }

    private static Predicate<Returning> of(PersonId person) {
        return returning -> returning.person().equals(person);
    }

    private Roster people(List<Person> people) {
        return new Roster(
                people, roster.keys(), roster.returns(), roster.played(), roster.lent(), roster.told(), roster.door());
    }

    private static Roster keys(Roster of, Consumer<Map<KeyHash, Key>> change) {
        Map<KeyHash, Key> keys = changed(of.keys(), change);
        return new Roster(of.people(), keys, of.returns(), of.played(), of.lent(), of.told(), of.door());
    }

    private static Roster returns(Roster of, Consumer<Map<KeyHash, Returning>> change) {
        Map<KeyHash, Returning> returns = changed(of.returns(), change);
        return new Roster(of.people(), of.keys(), returns, of.played(), of.lent(), of.told(), of.door());
    }

    private Roster played(Consumer<Map<SeatId, RosterEvent.Play>> change) {
        Map<SeatId, RosterEvent.Play> played = changed(roster.played(), change);
        return new Roster(
                roster.people(), roster.keys(), roster.returns(), played, roster.lent(), roster.told(), roster.door());
    }

    private static Roster lent(Roster of, Consumer<Set<SeatId>> change) {
        Set<SeatId> lent = new HashSet<>(of.lent());
        change.accept(lent);
        return new Roster(of.people(), of.keys(), of.returns(), of.played(), lent, of.told(), of.door());
    }

    private Roster told(Consumer<Map<SeatId, Vote>> change) {
        Map<SeatId, Vote> told = changed(roster.told(), change);
        return new Roster(
                roster.people(), roster.keys(), roster.returns(), roster.played(), roster.lent(), told, roster.door());
    }
}
