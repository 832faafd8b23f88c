package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * The one who looks.
 *
 * @param hat through which door
 * @param person their number
 * @param pseudonym their made-up name
 * @param role what they are
 * @param seat the seat they hold
 * @param presides whether that seat is in the chair
 * @param waiting whether they have yet to be let in
 */
record MeView(
        String hat,
        int person,
        String pseudonym,
        String role,
        Optional<String> seat,
        boolean presides,
        boolean waiting) {
    static MeView of(ClassState state, Audience audience) {
        Audience.Standpoint standpoint = audience.standpoint();
        SeatId presiding = state.run().state().chair().presiding();
        return new MeView(
                standpoint.hat().word(),
                audience.person().number(),
                state.roster()
                        .person(audience.person())
                        .map(Roster.Person::pseudonym)
                        .orElse(""),
                standpoint.role().name(),
                standpoint.seat().map(SeatId::code),
                standpoint.holds(presiding),
                standpoint.waiting());
    }
}
