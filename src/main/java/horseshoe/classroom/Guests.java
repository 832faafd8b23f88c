package horseshoe.classroom;

import horseshoe.classroom.Roster.Person;
import horseshoe.meeting.Floor;
import horseshoe.meeting.Guest;
import horseshoe.meeting.GuestId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks for somebody invited. Rule 37 is for invited States, rule 39 for the Secretariat. An invitation that contains a made-up
 * name, as in "Ukraine (Ambassador Heron)", is for that person alone; one that names nobody in the class is for the one person of that
 * role, and if there are several, for none of them: then the teacher speaks, or moves for a clearer invitation.
 *
 * @param roster who is in the class
 * @param floor who was invited
 */
public record Guests(Roster roster, Floor floor) {
    /**
     * The guest that somebody speaks for.
     *
     * @param person somebody in the class
     * @return the first of them; empty if they were not invited
     */
    public Optional<Guest> of(Person person) {
        return floor.guests().stream().filter(guest -> isFor(person, guest)).findFirst();
    }

    boolean speaksFor(Person person, GuestId id) {
        return floor.guests().stream().anyMatch(guest -> guest.id().equals(id) && isFor(person, guest));
    }

    private boolean isFor(Person person, Guest guest) {
        List<Person> possible = roster.people().stream()
                .filter(one -> one.role() == role(guest) && !one.waiting())
                .toList();
        List<Person> named = possible.stream()
                .filter(one -> guest.name().contains(one.pseudonym()))
                .toList();
        List<Person> meant = named.isEmpty() ? possible : named;
        return meant.size() == 1 && meant.getFirst().id().equals(person.id());
    }

    private static Role role(Guest guest) {
        return guest.kind() == QuestionKind.INVITATION_37 ? Role.INVITED_STATE : Role.SECRETARIAT;
    }
}
