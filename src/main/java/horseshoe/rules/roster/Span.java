package horseshoe.rules.roster;

import java.time.LocalDate;

/**
 * A run of days, both ends included.
 *
 * @param first the first day; {@link LocalDate#MIN} where it has no beginning
 * @param last the last day; {@link LocalDate#MAX} where it has no end
 */
public record Span(LocalDate first, LocalDate last) {
    /** Rejects a run that ends before it begins. */
    public Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A span ends on " + last + " before it begins on " + first);
        }
    }

    /**
     * Whether a day lies in it.
     *
     * @param day any day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether it has an end.
     *
     * @return false where it runs on
     */
    public boolean hasEnd() {
        return !last.equals(LocalDate.MAX);
    }
}
