package horseshoe.meeting;

import horseshoe.rules.SeatId;

/** Who can be given the floor. */
public sealed interface Speaker {
    /**
     * A member of the Council.
     *
     * @param seat its seat
     */
    record OfMember(SeatId seat) implements Speaker {}

    /**
     * Somebody invited.
     *
     * @param guest who
     */
    record OfGuest(GuestId guest) implements Speaker {}
}
