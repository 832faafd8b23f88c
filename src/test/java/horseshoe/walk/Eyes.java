package horseshoe.walk;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import horseshoe.web.live.OnTheWire;
import horseshoe.web.live.view.Audience;
import horseshoe.web.live.view.Moment;
import horseshoe.web.live.view.Presence;
import horseshoe.web.live.view.Views;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What everybody in a class sees. */
final class Eyes {
    private static final Views VIEWS = new Views(Room.LIBRARY, Locale.ENGLISH);

    private Eyes() {}

    static Moment moment(ClassState state, Instant now) {
        return VIEWS.at(state, Presence.none(), now, Optional.empty());
    }

    /** Every section of every person's view, as it is sent; by person and section. */
    static Map<String, String> all(ClassState state, Instant now) {
        Moment moment = moment(state, now);
        Map<String, String> seen = new LinkedHashMap<>();
        for (Roster.Person person : state.roster().people()) {
            moment.of(Audience.of(state, person))
                    .forEach((section, view) ->
                            seen.put(person.id().number() + " " + person.role() + " " + section, OnTheWire.json(view)));
        }
        return seen;
    }

    /** The same, but what those see who know a seat's vote: its holders, and the teacher who plays it. */
    static Map<String, String> others(ClassState state, Instant now, SeatId seat) {
        Map<String, String> seen = all(state, now);
        state.roster().people().stream()
                .filter(person ->
                        person.seat().equals(Optional.of(seat)) || person.id().equals(PersonId.TEACHER))
                .filter(person -> person.role() != Role.PROJECTOR)
                .forEach(person -> seen.keySet()
                        .removeIf(key -> key.startsWith(person.id().number() + " ")
                                && (key.endsWith(" vote") || person.role() == Role.DELEGATE)));
        return seen;
    }
}
