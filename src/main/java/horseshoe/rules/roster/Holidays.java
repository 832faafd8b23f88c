package horseshoe.rules.roster;

import horseshoe.rules.evidence.Evidence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The official holidays of United Nations Headquarters in New York.
 *
 * @param span the days for which the list is complete
 * @param days the holidays and their names
 * @param evidence doubts and sources
 */
public record Holidays(Span span, SortedMap<LocalDate, String> days, Evidence evidence) {
    /** Copies the days. */
    public Holidays {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /**
     * Whether Headquarters works on a day. Outside {@link #span()} only the weekends are known.
     *
     * @param day any day
     * @return false on Saturdays, Sundays and holidays
     */
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !days.containsKey(day);
    }
}
