package horseshoe.drafting.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands above a draft. There is no title: resolutions of the Council bear none (Editorial Manual, "Titles").
 *
 * @param symbol without revision
 * @param date of the version
 * @param original the language in which it was submitted
 * @param sponsors names of the members that submitted it; printed in English alphabetical order
 */
public record Masthead(Symbol symbol, LocalDate date, Language original, List<String> sponsors) {
    /** Puts the sponsors in order, each once. */
    public Masthead {
        sponsors = sponsors.stream().distinct().sorted().toList();
    }

    /**
     * The same with other sponsors.
     *
     * @param others their names
     * @return a new masthead
     */
    public Masthead sponsoredBy(List<String> others) {
        return new Masthead(symbol, date, original, others);
    }

    /**
     * The same on another day.
     *
     * @param other the day
     * @return a new masthead
     */
    public Masthead on(LocalDate other) {
        return new Masthead(symbol, other, original, sponsors);
    }
}
