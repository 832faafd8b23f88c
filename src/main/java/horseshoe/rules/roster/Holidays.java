package horseshoe.rules.roster;

import horseshoe.rules.evidence.Evidence;
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
}
