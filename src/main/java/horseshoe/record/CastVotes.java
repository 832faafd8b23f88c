package horseshoe.record;

import horseshoe.rules.SeatId;
import horseshoe.rules.Tally;
import horseshoe.rules.Vote;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who voted how. Seats are the continuing ones: {@code RUS} is the Soviet Union's too.
 *
 * @param bySeat the vote of every member, by code; empty where nobody is named
 * @param roomUnknown seats that took no part where the sources do not say whether the member was in the room. They stand as
 *     {@link Vote#NOT_PARTICIPATING}. Simplification: that weighs the same as an absence
 */
public record CastVotes(SortedMap<SeatId, Vote> bySeat, SortedSet<SeatId> roomUnknown) {
    /** Copies both, and rejects a seat of unknown room that is said to have voted. */
    public CastVotes {
        bySeat = Collections.unmodifiableSortedMap(new TreeMap<>(bySeat));
        roomUnknown = Collections.unmodifiableSortedSet(new TreeSet<>(roomUnknown));
        for (SeatId seat : roomUnknown) {
            if (bySeat.get(seat) != Vote.NOT_PARTICIPATING) {
                throw new IllegalArgumentException(seat + " took no part and voted");
            }
        }
    }

    /**
     * Whether the members are named.
     *
     * @return false where only the figures are known, or not even these
     */
    public boolean areNamed() {
        return !bySeat.isEmpty();
    }

    /**
     * The figures.
     *
     * @return counted from the names; all zero where nobody is named
     */
    public Tally tally() {
        return new Tally(
                count(Vote.IN_FAVOUR),
                count(Vote.AGAINST),
                count(Vote.ABSTAINING),
                count(Vote.NOT_PARTICIPATING),
                count(Vote.ABSENT));
    }

    private int count(Vote vote) {
        return Math.toIntExact(bySeat.values().stream().filter(vote::equals).count());
    }
}
