package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News and intelligence that a scenario has ready for a class. */
class InjectsTest {
    private static final ScenarioReader READER = ScenarioFolder.reader();
    private static final String PANEL = ScenarioFolder.text("article/panel-renewal");

    private static List<PreparedInject> injects(String text) {
        return READER.read("article/panel-renewal", new StringReader(text))
                .script()
                .injects();
    }

    @Test
    void anInjectForOneSeatComesAfterSomeMinutes() {
        PreparedInject first = injects(PANEL).getFirst();
        assertThat(first.to()).contains("USA");
        assertThat(first.when().orElseThrow().after()).contains(5);
        assertThat(first.when().orElseThrow().on()).isEmpty();
    }

    @Test
    void anInjectForAllComesWithTheVeto() {
        PreparedInject last = injects(PANEL).getLast();
        assertThat(last.to()).isEmpty();
        assertThat(last.when().orElseThrow().on()).contains(PreparedInject.Occasion.VETO);
    }

    @Test
    void aScenarioNeedsNone() {
        String text = ScenarioFolder.text("textbook/abstention-is-no-veto");
        Scenario scenario = READER.read("textbook/abstention-is-no-veto", new StringReader(text));
        assertThat(scenario.script().injects()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyInjectSaysWhetherItIsHistory() {
        return ScenarioFolder.folders().stream()
                .flatMap(folder ->
                        READER.read(folder, new StringReader(ScenarioFolder.text(folder))).script().injects().stream()
                                .map(inject -> DynamicTest.dynamicTest(
                                        folder + ": " + inject.title(),
                                        () -> assertThat(inject.text())
                                                .matches("(?s).*\\((Made up\\.|History: .+\\.)\\)"))));
    }

    @Test
    void aTimeAndAnOccasionTogetherAreRefused() {
        Optional<Integer> minutes = Optional.of(5);
        Optional<PreparedInject.Occasion> veto = Optional.of(PreparedInject.Occasion.VETO);
        assertThatThrownBy(() -> new PreparedInject.When(minutes, veto)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PreparedInject.When(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "to": "USA"    | "to": "BRA"                | /injects/0/to         | no seat on the Council
                    {"after": 5}   | {"after": 0}               | /injects/0/when       | 1
                    {"after": 5}   | {"after": 5, "on": "VETO"} | /injects/0/when       |
                    {"on": "VETO"} | {"on": "LUNCH"}            | /injects/4/when       | VETO
                    """)
    void whatIsWrongIsNamed(String from, String to, String pointer, String detail) {
        String broken = PANEL.replaceFirst(Pattern.quote(from), to);
        assertThat(broken).isNotEqualTo(PANEL);
        assertThatThrownBy(() -> injects(broken))
                .isInstanceOfSatisfying(
                        FaultyJson.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::toString)
                                .anySatisfy(fault ->
                                        assertThat(fault).startsWith(pointer).contains(detail == null ? "" : detail)));
    }
}
