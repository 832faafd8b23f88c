package horseshoe.classroom;

import horseshoe.meeting.Preset;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The table at which a meeting sits, in names that outlive the program; {@code Tables} sets it.
 *
 * @param council a date or a model's id
 * @param model a reform model to vote by, on the seats of that Council
 * @param seats the seats that are filled, for a smaller Council; empty for all
 * @param president who presides
 * @param date the day the meeting plays on
 * @param item the item of the agenda
 * @param preset how much of the procedure is used
 * @param proviso how the last clause of Art. 27(3) is treated
 */
public record Table(
        String council,
        Optional<String> model,
        List<SeatId> seats,
        SeatId president,
        LocalDate date,
        String item,
        Preset preset,
        Proviso.Mode proviso) {
    /** Copies the seats. */
    public Table {
        seats = List.copyOf(seats);
    }
}
