package horseshoe.rules.measure;

import java.time.LocalDate;

/**
 * A sunset clause: measures that had no end lapse unless the Council renews them. It turns the veto round: before, one permanent
 * member could keep them by vetoing their end; after, one can end them by vetoing their renewal.
 *
 * @param lastDay the last day on which the measures hold unless renewed
 */
public record Sunset(LocalDate lastDay) {
    /**
     * The measure with the clause.
     *
     * @param measure with another end or none
     * @return the same measure, lapsing
     */
    public Measure on(Measure measure) {
        return Measure.until(measure.name(), lastDay);
    }
}
