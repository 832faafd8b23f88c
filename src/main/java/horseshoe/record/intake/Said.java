package horseshoe.record.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the first row of a vote says about the vote as a whole.
 *
 * @param line the number of that row
 * @param cells the text by column
 */
record Said(int line, Map<String, String> cells) {
    static final List<String> COLUMNS =
            List.of("date", "total_yes", "total_no", "total_abstentions", "total_non_voting", "total_ms");

    static Said of(Row row) {
        return new Said(
                row.line(), COLUMNS.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), row::cell)));
    }

    /** What another row of the same vote says otherwise. */
    List<Flaw> differing(Row row) {
        return COLUMNS.stream()
                .filter(column -> !row.cell(column).equals(cell(column)))
                .map(column -> row.flaw(
                        column, "Line " + line + " says \"" + Header.shortened(cell(column)) + "\" of the same vote."))
                .toList();
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
