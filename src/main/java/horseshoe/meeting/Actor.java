package horseshoe.meeting;

import horseshoe.rules.SeatId;

/** In what capacity somebody acts in a meeting. Who may act in it is for the classroom to know. */
public sealed interface Actor {
    /** Whoever presides at the moment (provisional rule 19). */
    record Chair() implements Actor {}

    /**
     * The representative of a member.
     *
     * @param seat its seat
     */
    record Delegation(SeatId seat) implements Actor {}

    /**
     * Somebody invited to speak, without a vote (provisional rules 37 and 39).
     *
     * @param guest who
     */
    record Invited(GuestId guest) implements Actor {}
}
