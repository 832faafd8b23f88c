package horseshoe.rules.charter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which Headquarters works. */
@FunctionalInterface
public interface WorkingDays {
    /**
     * Whether Headquarters works on that day.
     *
     * @param day a date at New York
     * @return false at the weekend and on an official holiday of the United Nations
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * All days but Saturdays, Sundays and these.
     *
     * @param holidays official holidays of the United Nations at New York
     * @return the working days
     */
    static WorkingDays except(Set<LocalDate> holidays) {
        Set<LocalDate> days = Set.copyOf(holidays);
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return day -> !weekend.contains(day.getDayOfWeek()) && !days.contains(day);
    }

    /**
     * The day that comes some working days later; the first of them is the next working day.
     *
     * @param day the day from which to count, itself not counted
     * @param workingDays how many, at least 1
     * @return a working day
     */
    default LocalDate after(LocalDate day, int workingDays) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
