package horseshoe.record;

import static horseshoe.record.Bundled.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The file of past votes and its description")
class RecordFilesTest {
    private static final JsonObject TABLE = table();

    private static JsonObject table() {
        try (var json = Json.createReader(Bundled.file("datapackage.json"))) {
            return json.readObject().getJsonArray("resources").getJsonObject(0);
        }
    }

    private static List<JsonObject> fields() {
        return TABLE.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class);
    }

    @Test
    @DisplayName("datapackage.json describes the columns there are, in their order")
    void columnsAreDescribed() throws IOException {
        List<String> described =
                fields().stream().map(field -> field.getString("name")).toList();
        assertThat(String.join(",", described)).isEqualTo(lines().getFirst());
        assertThat(fields()).allMatch(field -> !field.getString("description").isBlank());
    }

    @Test
    @DisplayName("datapackage.json lists the words there are")
    void wordsAreDescribed() {
        assertThat(words("kind")).isEqualTo(names(VoteKind.values()));
        assertThat(words("how")).isEqualTo(names(Manner.values()));
        assertThat(words("subject")).isEqualTo(names(Subject.values()));
        assertThat(words("region")).isEqualTo(names(Region.values()));
        assertThat(words("outcome")).isEqualTo(names(RecordedOutcome.values()));
        assertThat(words("names")).isEqualTo(names(NamesFrom.values()));
        assertThat(words("confidence")).isEqualTo(names(Confidence.values()));
    }

    private static List<String> words(String column) {
        return fields().stream()
                .filter(field -> field.getString("name").equals(column))
                .flatMap(field ->
                        field.getJsonObject("constraints").getJsonArray("enum").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .toList();
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }

    @Test
    @DisplayName("Every cell fits the pattern its description gives")
    void cellsFitTheirPatterns() throws IOException {
        List<Pattern> patterns = fields().stream()
                .map(field -> field.getJsonObject("constraints").getString("pattern", ".*"))
                .map(Pattern::compile)
                .toList();
        for (String line : lines().subList(1, lines().size())) {
            String[] cells = line.split(",", -1);
            for (int at = 0; at < cells.length; at++) {
                assertThat(cells[at].isEmpty()
                                || patterns.get(at).matcher(cells[at]).matches())
                        .as(line)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("Every word of the subject list is used, and none is a drawer for everything")
    void everySubjectIsUsed() {
        Map<Subject, Long> votes = RECORD.votes().stream()
                .collect(Collectors.groupingBy(vote -> vote.about().subject(), Collectors.counting()));
        Set<Subject> told = EnumSet.complementOf(EnumSet.of(Subject.NOT_TOLD));
        assertThat(votes.keySet()).isEqualTo(told);
        assertThat(votes.values()).allMatch(count -> count * 10 < RECORD.votes().size());
    }

    @Test
    @DisplayName("Rows are in order of time, and a resolution has one row")
    void rowsAreInOrder() {
        assertThat(RECORD.votes())
                .isSortedAccordingTo(
                        Comparator.comparing(vote -> vote.reference().date()));
        assertThat(RECORD.votes())
                .extracting(vote -> vote.reference().symbol())
                .filteredOn(symbol -> !symbol.isEmpty())
                .hasSize(2752)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Every row names a public document, and a resolution was adopted")
    void everyRowNamesADocument() {
        assertThat(RECORD.votes())
                .allMatch(vote -> vote.provenance().document().startsWith("S/"))
                .allMatch(vote ->
                        vote.reference().symbol().isEmpty() || vote.count().outcome() == RecordedOutcome.ADOPTED);
    }

    private static List<String> lines() throws IOException {
        try (var text = new BufferedReader(Bundled.file("votes.csv"))) {
            return text.lines().toList();
        }
    }
}
