package horseshoe.councils;

import horseshoe.rules.SeatId;
import horseshoe.rules.evidence.Evidence;
import horseshoe.rules.roster.Rosters;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code rosters.json}: who sat in which year. */
final class RostersFile {
    private RostersFile() {}

    static Rosters read(Node file, Evidence names) {
        file.only("about", "sources", "doubts", "from", "until", "permanent", "elected", "notes");
        return file.make(any -> new Rosters(
                Facts.span(any),
                any.list("permanent", Facts::seat),
                elected(any.get("elected")),
                any.list("notes", Facts::note),
                Facts.evidence(any).and(names)));
    }

    private static SortedMap<Year, List<SeatId>> elected(Node node) {
        SortedMap<Year, List<SeatId>> elected = new TreeMap<>();
        for (Map.Entry<String, Node> year : node.members().entrySet()) {
            if (!year.getKey().matches("\\d{4}")) {
                throw year.getValue().broken("must stand under a year such as 1946");
            }
            elected.put(
                    Year.parse(year.getKey()),
                    year.getValue().items().stream().map(Facts::seat).toList());
        }
        return elected;
    }
}
