package horseshoe.meeting;

import horseshoe.rules.Council;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import java.time.LocalDate;

/**
 * What a meeting begins with.
 *
 * @param council who sits, and by what rule they vote
 * @param president who presides by rotation or otherwise
 * @param date the day that the meeting plays on
 * @param item the item of its provisional agenda
 * @param preset how much of the procedure is used
 * @param proviso how the last clause of Art. 27(3) is treated unless a ruling settles it
 */
public record Setting(
        Council council, SeatId president, LocalDate date, String item, Preset preset, Proviso.Mode proviso) {
    /** Rejects a President that is not a member: provisional rule 18. */
    public Setting {
        if (council.member(president).isEmpty()) {
            throw new IllegalArgumentException(
                    "The presidency is held by a member of the Council (provisional rule 18)");
        }
    }
}
