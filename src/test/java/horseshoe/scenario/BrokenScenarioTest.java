package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.json.Fault;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken scenario says what is wrong and where, and hides none of the others. */
class BrokenScenarioTest {
    private static final ScenarioReader READER = ScenarioFolder.reader();
    private static final String GOOD = ScenarioFolder.text("article/panel-renewal");

    private static ScenarioLibrary library(String... broken) {
        Map<String, Reader> files = new LinkedHashMap<>();
        for (int index = 0; index < broken.length; index++) {
            files.put("article/broken-" + index, new StringReader(broken[index]));
        }
        files.put("article/good", new StringReader(GOOD));
        return ScenarioLibrary.read(READER, files);
    }

    @Test
    void theOthersAreStillThere() {
        ScenarioLibrary library = library("{", GOOD.replace("\"AGAINST\"", "\"NO\""));
        assertThat(library.scenarios()).extracting(Scenario::id).containsExactly("good");
        assertThat(library.broken())
                .extracting(ScenarioLibrary.Broken::folder)
                .containsExactly("article/broken-0", "article/broken-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "vote": "AGAINST", "confidence" | "vote": "NO", "confidence"       | /stances/RUS/vote     | IN_FAVOUR
                    "chapter": "VII"                | "chaptre": "VII"                 | /steps/0/chaptre      | not a property
                    "main": "vote"                  | "main": "whole"                  | /main                 | vote, debate
                    "after": "vote"                 | "after": "later"                 | /steps/1/after        | There is no step later
                    "tally": "13-1-1"               | "tally": "12-2-1"                | /expected/vote/tally  | the rules find 13-1-1
                    "model": "TWO_VETOES"           | "model": "SEVEN_VETOES"          | /model                | known are
                    "votes": {"CHN": "AGAINST"}     | "votes": {"BRA": "AGAINST"}      | /votes/BRA            | Brazil
                    "date": "2024-03-28"            | "date": "1812-03-28"             | /date                 | does not match
                    """)
    void everyFaultHasItsPointerAndWhatWouldBeRight(String from, String to, String pointer, String detail) {
        String broken = GOOD.replace(from, to);
        assertThat(broken).isNotEqualTo(GOOD);
        List<Fault> faults = library(broken).broken().getFirst().faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.pointer()).endsWith(pointer);
            assertThat(fault.detail()).contains(detail);
        });
    }

    @Test
    void aStepThatTakesPlaceWithoutAnExpectationIsNoticed() {
        String broken = GOOD.replaceFirst(
                "\"debate\": \\{\"due\": true, \"date\": \"2024-04-15\"}", "\"other\": {\"due\": true}");
        assertThat(library(broken).broken().getFirst().faults())
                .extracting(Fault::pointer)
                .contains("/expected/debate", "/expected/other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"x\", \"title\": \"x\", \"kind\": \"ASSEMBLY_VOTE\", \"majority\": \"SIMPLE\", \"inFavour\": 100, "
                        + "\"against\": 90, \"abstaining\": 80, \"membership\": 193}",
                "{\"id\": \"x\", \"title\": \"x\", \"kind\": \"COURT_ELECTION\", \"vacancies\": 1, \"membership\": 193, "
                        + "\"candidates\": [{\"name\": \"A\", \"council\": 8, \"assembly\": 97}, "
                        + "{\"name\": \"A\", \"council\": 5, \"assembly\": 80}]}"
            })
    void aStepThatCannotBeHidesNoOther(String step) {
        String broken = GOOD.replace("\"steps\": [", "\"steps\": [" + step + ",");
        ScenarioLibrary library = library(broken);
        assertThat(library.scenarios()).hasSize(1);
        assertThat(library.broken().getFirst().faults())
                .extracting(Fault::pointer)
                .contains("/steps");
    }

    @Test
    void aDayThatIsNotInTheCalendarIsRefused() {
        String broken = GOOD.replace("\"date\": \"2024-03-28\"", "\"date\": \"2024-02-31\"");
        assertThat(library(broken).broken().getFirst().faults())
                .extracting(Fault::pointer)
                .contains("/date");
    }

    @Test
    void aSeatWithoutAVoteIsNamed() {
        String broken = GOOD.replaceFirst("\"MLT\": \\{[^}]*},", "");
        assertThat(library(broken).broken().getFirst().faults())
                .extracting(Fault::detail)
                .anySatisfy(detail -> assertThat(detail).contains("Malta (MLT) has no vote"));
    }
}
