package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Guests;
import horseshoe.classroom.Role;
import horseshoe.classroom.Roster;
import horseshoe.classroom.RosterEvent;
import horseshoe.meeting.Actor;
import horseshoe.meeting.MeetingState;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which capacities somebody can act now. The classroom has the last word when they do. */
final class Capacities {
    private Capacities() {}

    static List<Actor> of(ClassState state, Audience audience) {
        Audience.Standpoint standpoint = audience.standpoint();
        if (standpoint.isTeachers()) {
            return ofTeacher(state);
        }
        return state.lesson().paused() || standpoint.waiting() ? List.of() : ofStudent(state, audience);
    }

    private static List<Actor> ofTeacher(ClassState state) {
        List<Actor> all = new ArrayList<>();
        all.add(new Actor.Chair());
        state.run().state().setting().council().members().stream()
                .map(Member::seat)
                .filter(seat -> state.roster().play(seat) == RosterEvent.Play.TEACHER)
                .map(Actor.Delegation::new)
                .forEach(all::add);
        return all;
    }

    private static List<Actor> ofStudent(ClassState state, Audience audience) {
        return audience.standpoint().role() == Role.DELEGATE
                ? audience.standpoint()
                        .seat()
                        .map(seat -> ofDelegate(state.run().state(), seat))
                        .orElse(List.of())
                : guest(state, audience).stream().toList();
    }

    private static List<Actor> ofDelegate(MeetingState meeting, SeatId seat) {
        if (meeting.setting().council().member(seat).isEmpty()) {
            return List.of();
        }
        Actor own = new Actor.Delegation(seat);
        return meeting.chair().presiding().equals(seat) ? List.of(new Actor.Chair(), own) : List.of(own);
    }

    private static Optional<Actor> guest(ClassState state, Audience audience) {
        return state.roster()
                .person(audience.person())
                .flatMap((Roster.Person person) ->
                        new Guests(state.roster(), state.run().state().floor()).of(person))
                .map(guest -> new Actor.Invited(guest.id()));
    }
}
