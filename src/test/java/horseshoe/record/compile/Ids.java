package horseshoe.record.compile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives every row its id: the resolution's number or the draft's symbol, else the meeting's, with the part, and a number if need be. */
final class Ids {
    static final Comparator<Row> IN_ORDER_OF_TIME = Comparator.<Row, String>comparing(row -> row.get("date"))
            .thenComparing(row -> Symbols.padded(row.get("meeting")))
            .thenComparing(row -> Symbols.padded(row.get("id")));

    private Ids() {}

    static void give(List<Row> rows) {
        Map<String, Integer> seen = new HashMap<>();
        rows.stream().sorted(IN_ORDER_OF_TIME).forEach(row -> {
            String id = id(row);
            int times = seen.merge(id, 1, Integer::sum);
            row.put("id", times == 1 ? id : id + "-" + times);
        });
    }

    private static String id(Row row) {
        if (!row.get("symbol").isEmpty()) {
            return "RES-" + row.get("symbol").replaceAll("S/RES/(\\d+) .*", "$1");
        }
        String document = Stream.of(row.get("draft"), row.get("meeting"))
                .filter(symbol -> !symbol.isEmpty())
                .findFirst()
                .orElse("");
        return (document + " " + row.get("part")).strip().replaceAll("[^A-Za-z0-9]+", "-");
    }
}
