package horseshoe.record.compile;

import static horseshoe.record.compile.NamedVotes.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The items of the United Nations library's table that no other source names the members for. */
final class TableVotes {
    private static final Map<String, String> SEATS = Map.of(
            "USSR", "RUS", "Russian Federation", "RUS", "UK", "GBR", "USA", "USA", "France", "FRA", "China", "CHN");

    private final List<Map<String, String>> table;
    private final Set<String> named;

    TableVotes(Sources sources, List<Row> namedRows) {
        table = sources.table();
        named = namedRows.stream()
                .filter(row -> !row.get("kind").matches("AMENDMENT|PARAGRAPH"))
                .map(row -> row.get("symbol").isEmpty() ? row.get("draft") : row.get("symbol"))
                .collect(Collectors.toSet());
    }

    List<Row> rows() {
        return table.stream()
                .filter(item -> !named.contains(Symbols.key(cell(item, "symbol"))))
                .map(TableVotes::row)
                .toList();
    }

    private static Row row(Map<String, String> item) {
        String symbol = cell(item, "symbol");
        return new Row(cell(item, "topic"))
                .put("date", cell(item, "date"))
                .put("meeting", Symbols.meeting(cell(item, "meeting") + " " + symbol))
                .put("symbol", Symbols.resolution(symbol))
                .put("draft", Symbols.draft(symbol))
                .put("part", cell(item, "raw_text").contains("(preliminary question)") ? "preliminary question" : "")
                .put("kind", cell(item, "kind"))
                .put("how", "VOTE")
                .put("tally", figures(item))
                .put("outcome", outcome(cell(item, "status")))
                .put("vetoes", vetoes(cell(item, "vetoed_by")))
                .put("names", "NONE")
                .put("confidence", "FIGURES_ONLY");
    }

    static String figures(Map<String, String> item) {
        return cell(item, "yes").isEmpty()
                ? ""
                : cell(item, "yes") + "-" + cell(item, "no") + "-" + cell(item, "abstain");
    }

    private static String outcome(String status) {
        return switch (status) {
            case "adopted" -> "ADOPTED";
            case "vetoed" -> "VETOED";
            case "not_adopted" -> "TOO_FEW_VOTES";
            default -> throw new IllegalArgumentException("Not a status: " + status);
        };
    }

    private static String vetoes(String names) {
        return Stream.of(names.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(name -> Objects.requireNonNull(SEATS.get(name), name))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
