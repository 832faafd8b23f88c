package horseshoe.rules.charter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The days on which Headquarters works: not on Saturday, Sunday or a holiday.
 *
 * @param holidays official holidays of the United Nations at New York
 */
public record WorkingDays(Set<LocalDate> holidays) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Copies the holidays. */
    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    /**
     * Whether Headquarters works on that day.
     *
     * @param day a date at New York
     * @return false at the weekend and on a holiday
     */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * The day that comes some working days later; the first of them is the next working day.
     *
     * @param day the day from which to count, itself not counted
     * @param workingDays how many, at least 1
     * @return a working day
     */
    public LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
