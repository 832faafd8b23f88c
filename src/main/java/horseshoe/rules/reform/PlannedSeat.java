package horseshoe.rules.reform;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.List;

/**
 * One seat of a proposed Council.
 *
 * @param member how it stands at the table while nobody of the day fills it
 * @param filling who of a real Council would take it
 */
public record PlannedSeat(Member member, Filling filling) {
    /** Who of a real Council takes a proposed seat. */
    public sealed interface Filling {
        /**
         * The member that has it already.
         *
         * @param seat its seat
         */
        record Keeps(SeatId seat) implements Filling {}

        /**
         * Members that would share one seat and one vote.
         *
         * @param seats their seats
         */
        record Merges(List<SeatId> seats) implements Filling {
            /** Copies the seats. */
            public Merges {
                seats = List.copyOf(seats);
            }
        }

        /** One of the elected members, in alphabetical order. */
        record Elected() implements Filling {}

        /** Nobody: the seat does not exist today. */
        record Nobody() implements Filling {}
    }
}
