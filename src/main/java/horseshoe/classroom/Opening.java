package horseshoe.classroom;

import horseshoe.meeting.Preset;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher wants for a class.
 *
 * @param title what stands above it
 * @param subject what the meeting is about
 * @param seating who sits
 * @param manner how the class is held
 * @param days after how many days it deletes itself, 1 to 365; {@value #USUAL_DAYS} by default
 */
public record Opening(String title, Subject subject, Seating seating, LessonEvent.Manner manner, int days) {
    /** The days after which a class deletes itself unless the teacher says otherwise. */
    public static final int USUAL_DAYS = 30;

    /** Rejects a class that would end at once, or stay for more than a year. */
    public Opening {
        if (days < 1 || days > 365) {
            throw new IllegalArgumentException("A class is kept for 1 to 365 days");
        }
    }

    /** What the meeting is about. */
    public sealed interface Subject {}

    /**
     * A scenario.
     *
     * @param document its document as JSON, found valid before
     * @param id the scenario in the library that it was taken from; empty for the teacher's own
     */
    public record Scripted(String document, Optional<String> id) implements Subject {}

    /**
     * A blank agenda.
     *
     * @param council a date or a model's id
     * @param item the item of the agenda
     * @param date the day the meeting plays on
     */
    public record Blank(String council, String item, LocalDate date) implements Subject {}

    /**
     * Who sits.
     *
     * @param seats the seats that are filled, for a smaller Council of nine to fourteen; empty for all
     * @param preset how much of the procedure is used
     * @param alone the seat that the teacher plays in a class of one; the others are bots
     */
    public record Seating(List<SeatId> seats, Preset preset, Optional<SeatId> alone) {
        /** Copies the seats. */
        public Seating {
            seats = List.copyOf(seats);
        }
    }
}
