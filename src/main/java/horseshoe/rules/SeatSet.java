package horseshoe.rules;

import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Some of the seats of one Council, by their place at the table (0 is the first in English alphabetical order).
 * Meaningful only together with that Council; {@link Council#members(SeatSet)} names them.
 *
 * @param bits one bit a place; bit 0 is place 0
 */
public record SeatSet(int bits) {
    /** The most seats a Council may have here; the largest model proposed has 27. */
    public static final int MOST_SEATS = 31;

    private static final SeatSet NONE = new SeatSet(0);

    /** Rejects a place beyond the last. */
    public SeatSet {
        if (bits < 0) {
            throw new IllegalArgumentException("A Council has at most " + MOST_SEATS + " seats");
        }
    }

    /**
     * The empty set.
     *
     * @return no seat
     */
    public static SeatSet none() {
        return NONE;
    }

    /**
     * The seat at one place.
     *
     * @param place 0 to 30
     * @return a set of one
     */
    public static SeatSet at(int place) {
        return new SeatSet(1 << Objects.checkIndex(place, MOST_SEATS));
    }

    /**
     * The first seats of the table.
     *
     * @param seats how many, 0 to 31
     * @return the places 0 to {@code seats - 1}
     */
    public static SeatSet first(int seats) {
        return new SeatSet((1 << Objects.checkIndex(seats, MOST_SEATS + 1)) - 1);
    }

    /**
     * How many seats are in the set.
     *
     * @return seats
     */
    public int size() {
        return Integer.bitCount(bits);
    }

    /**
     * Whether no seat is in the set.
     *
     * @return true for the empty set
     */
    public boolean isEmpty() {
        return bits == 0;
    }

    /**
     * Whether the seat at that place is in the set.
     *
     * @param place 0 to 30
     * @return true if it is
     */
    public boolean has(int place) {
        return (bits >>> place & 1) == 1;
    }

    /**
     * The seats in both sets.
     *
     * @param other a set of the same Council
     * @return the intersection
     */
    public SeatSet and(SeatSet other) {
        return new SeatSet(bits & other.bits);
    }

    /**
     * The seats in either set.
     *
     * @param other a set of the same Council
     * @return the union
     */
    public SeatSet or(SeatSet other) {
        return new SeatSet(bits | other.bits);
    }

    /**
     * The seats of this set that are not in the other.
     *
     * @param other a set of the same Council
     * @return the difference
     */
    public SeatSet without(SeatSet other) {
        return new SeatSet(bits & ~other.bits);
    }

    /**
     * The places in the set, in the order of the table.
     *
     * @return places, ascending
     */
    public IntStream places() {
        return IntStream.range(0, MOST_SEATS).filter(this::has);
    }
}
