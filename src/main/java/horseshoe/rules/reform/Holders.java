package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import java.util.List;

/** Whose negative vote counts as a veto under a model. */
public sealed interface Holders {
    /** Every permanent member, old and new. */
    record Permanent() implements Holders {}

    /** No member. */
    record Nobody() implements Holders {}

    /**
     * Certain seats only.
     *
     * @param seats their codes
     */
    record Named(List<SeatId> seats) implements Holders {
        /** Copies the seats. */
        public Named {
            seats = List.copyOf(seats);
        }
    }

    /**
     * The holders at a table.
     *
     * @param council the table
     * @return their places; a named seat that is not on that Council is left out
     */
    default SeatSet at(Council council) {
        return switch (this) {
            case Permanent permanent -> council.permanentMembers();
            case Nobody nobody -> SeatSet.none();
            case Named named ->
                council.seats(named.seats().stream()
                        .filter(seat -> council.member(seat).isPresent())
                        .toList());
        };
    }
}
