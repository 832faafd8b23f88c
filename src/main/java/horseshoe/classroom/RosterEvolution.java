package horseshoe.classroom;

import static horseshoe.classroom.BoardEvolution.changed;
import static horseshoe.classroom.BoardEvolution.longer;

import horseshoe.classroom.Roster.Person;
import horseshoe.classroom.Roster.Returning;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Who is in the class after an event. */
final class RosterEvolution {
    private RosterEvolution() {}

    static Roster after(Roster roster, RosterEvent event) {
        return switch (event) {
            case RosterEvent.PersonJoined joined -> joined(roster, joined);
            case RosterEvent.PersonApproved approved -> changing(roster, approved.person(), Person::letIn);
            case RosterEvent.PersonMoved moved ->
                changing(roster, moved.person(), person -> person.movedTo(moved.role(), moved.seat()));
            case RosterEvent.PersonRemoved removed -> removed(roster, removed.person());
            case RosterEvent.KeyGiven given -> keys(roster, map -> map.put(given.key(), given.person()));
            case RosterEvent.ReturnCodeGiven given -> given(roster, given);
            case RosterEvent.ReturnCodeSpent spent ->
                returns(roster, map -> map.values().removeIf(of(spent.person())));
            case RosterEvent.DoorLocked locked -> roster.with(roster.door().locked(locked.locked()));
            case RosterEvent.ApprovalSwitched switched ->
                roster.with(roster.door().approval(switched.on()));
            case RosterEvent.SeatPlayed played -> played(roster, map -> map.put(played.seat(), played.play()));
            case RosterEvent.BotTold told -> told(roster, map -> map.put(told.seat(), told.vote()));
        };
    }

    private static Roster joined(Roster roster, RosterEvent.PersonJoined joined) {
        Person person = new Person(joined.person(), joined.pseudonym(), joined.role(), joined.seat(), joined.waiting());
        return people(roster, longer(roster.people(), person))
                .with(roster.door().after(joined.person()));
    }

    private static Roster changing(Roster roster, PersonId id, UnaryOperator<Person> change) {
        return people(
                roster,
                roster.people().stream()
                        .map(person -> person.id().equals(id) ? change.apply(person) : person)
                        .toList());
    }

    private static Roster removed(Roster roster, PersonId id) {
        Roster without = people(
                roster,
                roster.people().stream()
                        .filter(person -> !person.id().equals(id))
                        .toList());
        return returns(
                keys(without, map -> map.values().removeIf(id::equals)),
                map -> map.values().removeIf(of(id)));
    }

    private static Roster given(Roster roster, RosterEvent.ReturnCodeGiven given) {
        return returns(roster, map -> {
            map.values().removeIf(of(given.person()));
            map.put(given.code(), new Returning(given.person(), given.until()));
        });
    }

    private static Predicate<Returning> of(PersonId person) {
        return returning -> returning.person().equals(person);
    }

    private static Roster people(Roster roster, List<Person> people) {
        return new Roster(people, roster.keys(), roster.returns(), roster.played(), roster.told(), roster.door());
    }

    private static Roster keys(Roster roster, Consumer<Map<KeyHash, PersonId>> change) {
        Map<KeyHash, PersonId> keys = changed(roster.keys(), change);
        return new Roster(roster.people(), keys, roster.returns(), roster.played(), roster.told(), roster.door());
    }

    private static Roster returns(Roster roster, Consumer<Map<KeyHash, Returning>> change) {
        Map<KeyHash, Returning> returns = changed(roster.returns(), change);
        return new Roster(roster.people(), roster.keys(), returns, roster.played(), roster.told(), roster.door());
    }

    private static Roster played(Roster roster, Consumer<Map<SeatId, RosterEvent.Play>> change) {
        Map<SeatId, RosterEvent.Play> played = changed(roster.played(), change);
        return new Roster(roster.people(), roster.keys(), roster.returns(), played, roster.told(), roster.door());
    }

    private static Roster told(Roster roster, Consumer<Map<SeatId, Vote>> change) {
        Map<SeatId, Vote> told = changed(roster.told(), change);
        return new Roster(roster.people(), roster.keys(), roster.returns(), roster.played(), told, roster.door());
    }
}
