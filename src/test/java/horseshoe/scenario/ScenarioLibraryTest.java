package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.json.FaultyJson;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every folder under {@code scenarios/} is a test: it is well formed, and the rules find what it expects. */
class ScenarioLibraryTest {
    private final ScenarioReader reader = ScenarioFolder.reader();

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsItSays() {
        List<String> folders = ScenarioFolder.folders();
        assertThat(folders).isNotEmpty();
        return folders.stream().map(folder -> DynamicTest.dynamicTest(folder, () -> read(folder)));
    }

    private void read(String folder) {
        try {
            Scenario scenario = reader.read(folder, new StringReader(ScenarioFolder.text(folder)));
            assertThat(folder).endsWith("/" + scenario.id());
        } catch (FaultyJson faulty) {
            assertThat(faulty.faults()).as(folder + "/scenario.json").isEmpty();
        }
    }
}
