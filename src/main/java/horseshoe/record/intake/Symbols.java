package horseshoe.record.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Symbols of documents in the library's cells. */
final class Symbols {
    private static final Pattern RESOLUTION = Pattern.compile("S/RES/([1-9]\\d{0,4}) ?\\((\\d{4})\\)");
    private static final Pattern DRAFT = Pattern.compile("(?<!\\w)S/(?:\\d{4}/)?\\d+(?:/Rev\\.\\d+)?(?:/Add\\.\\d+)?");
    private static final Pattern MEETING = Pattern.compile("S/PV\\.\\d+");
    private static final int LONGEST = 60;

    private Symbols() {}

    /**
     * A resolution.
     *
     * @param number its number
     * @param year in brackets behind it
     */
    record Resolution(int number, String year) {
        String symbol() {
            return "S/RES/" + number + " (" + year + ")";
        }
    }

    static Optional<Resolution> resolution(String cell) {
        Matcher matcher = RESOLUTION.matcher(cell);
        return matcher.matches()
                ? Optional.of(new Resolution(Integer.parseInt(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    /** Where a cell names several documents, one is a report, and the draft has the highest number. */
    static String draft(String cell) {
        return DRAFT.matcher(start(cell))
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    /** The meeting's record; where the cell has none, what it says in its first letters. */
    static String meeting(String cell) {
        String start = start(cell);
        return MEETING.matcher(start)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(start);
    }

    private static String start(String cell) {
        return cell.substring(0, Math.min(LONGEST, cell.length()));
    }
}
