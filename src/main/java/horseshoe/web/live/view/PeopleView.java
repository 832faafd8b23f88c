package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Role;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/** Somebody who joined, as the teacher sees them. */
record PeopleView(int person, String pseudonym, String role, Optional<String> seat, boolean waiting) {
    static List<PeopleView> of(ClassState state) {
        return state.roster().people().stream()
                .filter(person -> person.role() != Role.TEACHER && person.role() != Role.PROJECTOR)
                .map(PeopleView::of)
                .toList();
    }

    private static PeopleView of(Roster.Person person) {
        return new PeopleView(
                person.id().number(),
                person.pseudonym(),
                person.role().name(),
                person.seat().map(SeatId::code),
                person.waiting());
    }
}
