package horseshoe.record.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row that is being made. */
final class Row {
    static final String HEADER =
            "id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,votes,tally,outcome,vetoes,"
                    + "source,names,confidence";
    private static final List<String> COLUMNS = List.of(HEADER.split(","));
    private static final String LETTERS = "YNAPXU";

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final SortedMap<String, String> votes = new TreeMap<>();
    private final String topic;

    /** A row with every cell empty. */
    Row(String topic) {
        this.topic = topic;
        COLUMNS.forEach(column -> cells.put(column, ""));
    }

    Row put(String column, String value) {
        if (cells.put(column, value) == null || value.matches(".*[,\"\n].*")) {
            throw new IllegalArgumentException("No such column, or not one plain value: " + column + " " + value);
        }
        return this;
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    String topic() {
        return topic;
    }

    void vote(String seat, String letter) {
        if (!LETTERS.contains(letter)) {
            throw new IllegalArgumentException("Not a vote: " + seat + " " + letter);
        }
        votes.put(seat, letter);
    }

    int count(String letters) {
        return Math.toIntExact(votes.values().stream().filter(letters::contains).count());
    }

    /** Fills the cells that follow from others. */
    void finish() {
        int seats = get("date").compareTo("1966") < 0 ? 11 : 15;
        put("seats", "" + seats);
        if (!votes.isEmpty()) {
            put("votes", groups());
            put("tally", count("Y") + "-" + count("N") + "-" + count("A") + "-" + count("PXU"));
        } else if (!get("tally").isEmpty()) {
            put("tally", get("tally") + "-" + (seats - sum(get("tally"))));
        }
        put(
                "source",
                Stream.of(get("meeting"), get("symbol"), get("draft"))
                        .filter(document -> document.startsWith("S/"))
                        .findFirst()
                        .orElse(""));
    }

    private static int sum(String figures) {
        return Stream.of(figures.split("-")).mapToInt(Integer::parseInt).sum();
    }

    private String groups() {
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(votes::containsValue)
                .map(letter -> letter + ":" + seats(letter))
                .collect(Collectors.joining(";"));
    }

    private String seats(String letter) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue().equals(letter))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    String line() {
        return String.join(",", cells.values()) + "\n";
    }
}
