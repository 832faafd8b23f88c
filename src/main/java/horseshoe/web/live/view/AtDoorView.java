package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import java.util.List;

/** Somebody who waits to be let into the seat of whoever looks, and whom these may let in or turn away. */
record AtDoorView(int person, String pseudonym) {
    /** Nobody where the teacher lets in one by one. */
    static List<AtDoorView> of(ClassState state, Audience.Standpoint standpoint) {
        return state.roster().door().approval()
                ? List.of()
                : standpoint.seat().stream()
                        .flatMap(seat -> state.roster().before(seat).stream())
                        .map(person -> new AtDoorView(person.id().number(), person.pseudonym()))
                        .toList();
    }
}
