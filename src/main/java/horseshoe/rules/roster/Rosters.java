package horseshoe.rules.roster;

import horseshoe.rules.SeatId;
import horseshoe.rules.evidence.Evidence;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who sat, year by year. Terms run from 1 January to 31 December (Charter Art. 23(2); the first from 17 January 1946).
 *
 * @param span the first and the last day for which the membership is known
 * @param permanent the permanent seats
 * @param elected the elected members of each year
 * @param notes what a reader should know about some dates
 * @param evidence doubts and sources of all this
 */
public record Rosters(
        Span span, List<SeatId> permanent, SortedMap<Year, List<SeatId>> elected, List<Note> notes, Evidence evidence) {
    /** Copies the lists and rejects a year that is missing. */
    public Rosters {
        permanent = List.copyOf(permanent);
        elected = Collections.unmodifiableSortedMap(new TreeMap<>(elected));
        notes = List.copyOf(notes);
        for (int year = span.first().getYear(); year <= span.last().getYear(); year++) {
            if (!elected.containsKey(Year.of(year))) {
                throw new IllegalArgumentException("The elected members of " + year + " are missing");
            }
        }
    }

    List<SeatId> elected(Year year) {
        return List.copyOf(elected.get(year));
    }
}
