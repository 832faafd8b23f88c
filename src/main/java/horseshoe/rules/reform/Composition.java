package horseshoe.rules.reform;

import java.util.List;

/** Which seats a model gives the Council. */
public sealed interface Composition {
    /**
     * The seats of the model by itself, without a date.
     *
     * @return every seat
     */
    List<PlannedSeat> seats();

    /**
     * The model leaves the seats alone and changes only how they vote. On a Council of another size than the one it was made for
     * (eleven before 1966) the required votes stay that Council's own.
     *
     * @param seats the Charter's seats, for the model by itself
     */
    record AsSeated(List<PlannedSeat> seats) implements Composition {
        /** Copies the seats. */
        public AsSeated {
            seats = List.copyOf(seats);
        }
    }

    /**
     * The model says which seats there are.
     *
     * @param seats every seat
     */
    record Changed(List<PlannedSeat> seats) implements Composition {
        /** Copies the seats. */
        public Changed {
            seats = List.copyOf(seats);
        }
    }
}
