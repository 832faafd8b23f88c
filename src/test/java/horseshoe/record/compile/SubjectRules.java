package horseshoe.record.compile;

import horseshoe.record.About;
import horseshoe.record.intake.SubjectWords;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Chooses subject and region by {@link SubjectWords}. */
final class SubjectRules {
    private final SubjectWords words;

    SubjectRules() throws IOException {
        try (Reader text = HandKept.text("subjects.csv")) {
            words = SubjectWords.read(text);
        }
    }

    /** Leaves a row alone that has no agenda item; such a row is on the list of corrections. */
    void put(List<Row> rows) {
        rows.stream().filter(row -> !row.topic().isEmpty()).forEach(this::put);
    }

    private void put(Row row) {
        About about = words.about(row.topic())
                .orElseThrow(() -> new IllegalArgumentException("No subject for: " + row.topic()));
        row.put("subject", about.subject().name()).put("region", about.region().name());
    }
}
