package horseshoe.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("CITATION.cff names the record as it is")
class CitationTest {
    private static final Pattern ENTRY = Pattern.compile("(?m)^ {2}[- ] (\\w+): \"?([^\"\n]+)\"?$");

    /** The one reference, which is the record. */
    private static Map<String, String> cited() {
        try {
            String file = Files.readString(Path.of("CITATION.cff"));
            return ENTRY.matcher(file.substring(file.indexOf("references:")))
                    .results()
                    .collect(Collectors.toMap(entry -> entry.group(1), entry -> entry.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @DisplayName("Title, version and licence are those of datapackage.json")
    void recordIsCitedAsItsPackageDescribesIt() {
        try (var json = Json.createReader(Bundled.file("datapackage.json"))) {
            JsonObject described = json.readObject();
            assertThat(cited())
                    .containsEntry("type", "data")
                    .containsEntry("title", described.getString("title"))
                    .containsEntry("version", described.getString("version"))
                    .containsEntry(
                            "license",
                            described.getJsonArray("licenses").getJsonObject(0).getString("name"));
        }
    }

    @Test
    void fileCitedIsThere() {
        assertThat(Path.of(cited().getOrDefault("filename", ""))).isRegularFile();
    }
}
