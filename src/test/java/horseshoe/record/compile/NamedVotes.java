package horseshoe.record.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The votes of which the sources know the names. */
final class NamedVotes {
    private static final Map<String, String> NAMES = Map.of(
            "voting-agent", "COMPILATION",
            "derived-unanimous", "TABLE",
            "derived-veto", "TABLE",
            "emilytong", "FAILED_DRAFTS",
            "web-page", "PAGE");

    private final List<Map<String, String>> votes;
    private final Map<String, List<Map<String, String>>> members;
    private final Map<String, Map<String, String>> table = new HashMap<>();

    NamedVotes(Sources sources) {
        votes = sources.votes();
        members = sources.members().stream().collect(Collectors.groupingBy(member -> cell(member, "vote_id")));
        sources.table().forEach(item -> table.put(Symbols.key(cell(item, "symbol")), item));
    }

    List<Row> rows() {
        return votes.stream().map(this::row).toList();
    }

    private Row row(Map<String, String> vote) {
        Map<String, String> item = item(vote);
        Row row = new Row(topic(vote, item));
        members.getOrDefault(cell(vote, "vote_id"), List.of())
                .forEach(member -> row.vote(cell(member, "seat_iso3"), letter(cell(member, "vote"))));
        String meeting = Symbols.meeting(cell(item, "meeting"));
        row.put("date", cell(vote, "date"))
                .put("meeting", meeting.isEmpty() ? Symbols.meeting(cell(vote, "meeting")) : meeting);
        putPaper(row, vote);
        return row.put("how", cell(item, "how").equals("without_vote") ? "WITHOUT_VOTE" : how(vote))
                .put("outcome", outcome(cell(vote, "outcome")))
                .put("vetoes", sorted(cell(vote, "vetoed_by")))
                .put("names", Objects.requireNonNull(NAMES.get(cell(vote, "source"))))
                .put("confidence", confidence(row, vote, item));
    }

    private static void putPaper(Row row, Map<String, String> vote) {
        String symbol = cell(vote, "symbol");
        String part = Symbols.part(symbol);
        row.put("symbol", Symbols.resolution(symbol))
                .put("draft", Symbols.draft(cell(vote, "draft")))
                .put("kind", cell(vote, "kind"))
                .put("part", part.isEmpty() && cell(vote, "kind").equals("AMENDMENT") ? "amendment" : part);
    }

    /** The library's item of the same text; a part or a change of the text is another vote. */
    private Map<String, String> item(Map<String, String> vote) {
        String kind = cell(vote, "kind");
        boolean part = kind.equals("AMENDMENT") || kind.equals("PARAGRAPH");
        return part ? Map.of() : table.getOrDefault(Symbols.key(cell(vote, "symbol")), Map.of());
    }

    private static String topic(Map<String, String> vote, Map<String, String> item) {
        String own = (cell(vote, "agenda") + " " + cell(vote, "topic")).strip();
        return own.isEmpty() ? cell(item, "topic") : own;
    }

    private static String sorted(String codes) {
        return Stream.of(codes.split("\\|")).sorted().collect(Collectors.joining(" "));
    }

    private static String letter(String vote) {
        return vote.equals("X") ? "U" : vote;
    }

    private static String how(Map<String, String> vote) {
        return cell(vote, "how").equals("without_vote") ? "WITHOUT_VOTE" : "VOTE";
    }

    private static String outcome(String source) {
        return switch (source) {
            case "adopted" -> "ADOPTED";
            case "vetoed" -> "VETOED";
            case "failed_votes" -> "TOO_FEW_VOTES";
            default -> throw new IllegalArgumentException("Not an outcome: " + source);
        };
    }

    private static String confidence(Row row, Map<String, String> vote, Map<String, String> item) {
        String note = cell(vote, "note");
        if (note.contains("from memory")) {
            return "FROM_MEMORY";
        }
        if (cell(vote, "source").startsWith("derived")) {
            return "DERIVED";
        }
        boolean repaired = note.matches(".*(source (has|had|lists|misses|omits)|[Dd]uplicate ).*");
        return repaired ? "REPAIRED" : agrees(row, item);
    }

    private static String agrees(Row row, Map<String, String> item) {
        if (item.isEmpty()) {
            return "ONE_SOURCE";
        }
        String figures = row.count("Y") + "-" + row.count("N") + "-" + row.count("A");
        boolean all = cell(item, "yes").isEmpty() && row.count("NAPXU") == 0;
        return all || figures.equals(TableVotes.figures(item)) ? "CHECKED" : "REPAIRED";
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
