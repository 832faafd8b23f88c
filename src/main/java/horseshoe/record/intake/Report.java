package horseshoe.record.intake;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param form which form it has; empty where not even that can be told
 * @param encoding how its letters are written, such as {@code UTF-8}; empty where it is no text
 * @param rows rows read, the header not counted
 * @param votes votes made
 * @param refused rows with a flaw
 * @param flaws the first of them, at most {@link #MOST_FLAWS}
 * @param more how many flaws there are besides
 * @param ignored columns that were there and not needed
 */
public record Report(
        Optional<Form> form,
        String encoding,
        int rows,
        int votes,
        int refused,
        List<Flaw> flaws,
        int more,
        List<String> ignored) {
    /** How many flaws are told one by one. */
    public static final int MOST_FLAWS = 100;

    /** Copies the lists. */
    public Report {
        flaws = List.copyOf(flaws);
        ignored = List.copyOf(ignored);
    }

    /**
     * The report in one sentence.
     *
     * @return for the log
     */
    public String sentence() {
        int all = flaws.size() + more;
        return flaws.isEmpty()
                ? votes + " votes in " + rows + " rows"
                : all + (all == 1 ? " fault: " : " faults, the first in ") + flaws.getFirst();
    }
}
