package horseshoe.record.compile;

import static horseshoe.record.compile.NamedVotes.cell;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses a subject and a region by words of the agenda item: the first line of {@code record/subjects.csv} that fits. */
final class SubjectRules {
    private final List<Map<String, String>> rules;

    SubjectRules() throws IOException {
        rules = HandKept.rows("subjects.csv");
    }

    /** Leaves a row alone that has no agenda item; such a row is on the list of corrections. */
    void put(List<Row> rows) {
        rows.stream().filter(row -> !row.topic().isEmpty()).forEach(this::put);
    }

    private void put(Row row) {
        String topic = row.topic().toLowerCase(Locale.ROOT).replace('’', '\'');
        Map<String, String> rule = rules.stream()
                .filter(line -> topic.contains(cell(line, "words")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No subject for: " + row.topic()));
        row.put("subject", cell(rule, "subject")).put("region", cell(rule, "region"));
    }
}
