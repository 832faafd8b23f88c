package horseshoe.rules.measure;

import java.time.LocalDate;

/** Until when a measure holds by itself. */
public sealed interface Ending {
    /** It has no end: it holds until the Council decides otherwise. */
    record Open() implements Ending {}

    /**
     * It ends by itself.
     *
     * @param lastDay the last day on which it holds
     */
    record On(LocalDate lastDay) implements Ending {}
}
