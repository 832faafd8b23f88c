package horseshoe.drafting.paper;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works on a paper. Penholder and sponsor are not the same: the one drafts, the others put their names to it (note of the President S/2017/507, paras. 78 to 88, from memory).
 *
 * @param penholder who leads the drafting
 * @param cosponsors whose names stand on it besides, in the order of joining
 * @param invited who is let into its consultations besides; empty if they are open to everybody
 * @param awaited sponsors of merged papers who have not yet joined this one
 */
public record Circle(SeatId penholder, List<SeatId> cosponsors, Optional<List<SeatId>> invited, List<SeatId> awaited) {
    /** Copies the lists. */
    public Circle {
        cosponsors = List.copyOf(cosponsors);
        invited = invited.map(List::copyOf);
        awaited = List.copyOf(awaited);
    }

    /**
     * The members whose names stand on it.
     *
     * @return the penholder first
     */
    public List<SeatId> sponsors() {
        return Stream.concat(Stream.of(penholder), cosponsors.stream()).toList();
    }

    /**
     * Whether a member's name stands on it.
     *
     * @param seat a member
     * @return true for the penholder too
     */
    public boolean isSponsor(SeatId seat) {
        return sponsors().contains(seat);
    }

    /**
     * Whether a member is let into its consultations.
     *
     * @param seat a member
     * @return true for sponsors, those invited and those awaited; for everybody if they are open
     */
    public boolean admits(SeatId seat) {
        return isSponsor(seat)
                || awaited.contains(seat)
                || invited.map(seats -> seats.contains(seat)).orElse(true);
    }

    Circle joined(SeatId seat) {
        return new Circle(
                penholder, isSponsor(seat) ? cosponsors : with(cosponsors, seat), invited, without(awaited, seat));
    }

    Circle left(SeatId seat) {
        return new Circle(penholder, without(cosponsors, seat), invited.map(seats -> with(seats, seat)), awaited);
    }

    Circle led(SeatId seat) {
        return new Circle(seat, without(with(cosponsors, penholder), seat), invited, without(awaited, seat));
    }

    Circle inviting(Optional<List<SeatId>> seats) {
        return new Circle(penholder, cosponsors, seats, awaited);
    }

    private static List<SeatId> with(List<SeatId> seats, SeatId seat) {
        return Stream.concat(seats.stream(), Stream.of(seat)).distinct().toList();
    }

    private static List<SeatId> without(List<SeatId> seats, SeatId seat) {
        return seats.stream().filter(other -> !other.equals(seat)).toList();
    }
}
