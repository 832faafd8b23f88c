package horseshoe.record.compile;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds symbols of documents in the sources' cells. */
final class Symbols {
    private static final Pattern RESOLUTION = Pattern.compile("S/RES/\\d+ \\(\\d{4}\\)");
    private static final Pattern DRAFT = Pattern.compile("(?<!\\w)S/(?:\\d{4}/)?\\d+(?:/Rev\\.\\d+)?(?:/Add\\.\\d+)?");
    private static final Pattern MEETING = Pattern.compile("S/PV\\.\\d+|VTC V\\d+");
    private static final Pattern PART =
            Pattern.compile("(?:(?:last )?paragraph|oral amendment|amendment|agenda|motion)s?( [\\d-]+)?");

    private Symbols() {}

    static String resolution(String cell) {
        return first(RESOLUTION, cell);
    }

    /** The draft among the documents of a cell; where there are several, one is a report and the draft has the highest number. */
    static String draft(String cell) {
        String upper = cell.startsWith("s/") ? "S" + cell.substring(1) : cell;
        return DRAFT.matcher(upper)
                .results()
                .map(MatchResult::group)
                .filter(symbol -> !upper.contains(symbol + "-"))
                .max(Comparator.comparing(Symbols::padded))
                .orElse("");
    }

    static String meeting(String cell) {
        return first(MEETING, cell);
    }

    static String part(String cell) {
        return first(PART, cell.toLowerCase(Locale.ROOT));
    }

    /** What two sources have in common for the same item. */
    static String key(String symbol) {
        String resolution = resolution(symbol);
        String draft = draft(symbol);
        return !resolution.isEmpty() ? resolution : !draft.isEmpty() ? draft : symbol;
    }

    /** With every number filled up with zeros, so that 9 comes before 10. */
    static String padded(String text) {
        return Pattern.compile("\\d+")
                .matcher(text)
                .replaceAll(number -> "0".repeat(Math.max(0, 6 - number.group().length())) + number.group());
    }

    private static String first(Pattern pattern, String cell) {
        return pattern.matcher(cell)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }
}
