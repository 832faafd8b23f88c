package horseshoe.web.live;

import horseshoe.classroom.Role;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * Somebody at the door.
 *
 * @param pseudonym the made-up name they chose from those on offer
 * @param role what they want to be
 * @param seat the seat a delegate wants; given one if left out
 * @param insteadOf the number of the person that this browser has been in the class, whose place is given up; left out where it has not
 */
record JoinRequest(String pseudonym, Role role, Optional<SeatId> seat, Optional<Integer> insteadOf) {
    /** Teacher and projector do not come in by this door. */
    JoinRequest {
        if (role == Role.TEACHER || role == Role.PROJECTOR) {
            throw OpenRequest.fault("/role", "One joins as DELEGATE, OBSERVER, PRESS, INVITED_STATE or SECRETARIAT");
        }
    }
}
