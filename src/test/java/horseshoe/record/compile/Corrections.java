package horseshoe.record.compile;

import static horseshoe.record.compile.NamedVotes.cell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What no source says or what a source says wrongly: {@code record/corrections.csv}, one cell a line with its reason. The column
 * {@code vote RUS} is the vote of one seat, the column {@code row} with the value {@code drop} removes the row.
 *
 * @param lines id, column, value, why
 */
record Corrections(List<Map<String, String>> lines) {
    static Corrections handKept() throws IOException {
        return new Corrections(HandKept.rows("corrections.csv"));
    }

    List<Row> applyTo(List<Row> rows) {
        Map<String, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.get("id"), row));
        List<Row> kept = new ArrayList<>(rows);
        for (Map<String, String> line : lines) {
            Row row = Objects.requireNonNull(byId.get(cell(line, "id")), () -> "There is no vote " + line);
            if (cell(line, "column").equals("row")) {
                kept.remove(row);
            } else {
                apply(line, row);
            }
        }
        return kept;
    }

    private static void apply(Map<String, String> line, Row row) {
        String column = cell(line, "column");
        if (column.startsWith("vote ")) {
            row.vote(column.substring("vote ".length()), cell(line, "value"));
        } else {
            row.put(column, cell(line, "value"));
        }
    }
}
