package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Explanation;
import horseshoe.explanation.Messages;
import horseshoe.explanation.TurnoutWords;
import horseshoe.rules.Decision;
import horseshoe.rules.procedure.QuestionKind;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of every vote of every scenario and of every what-if. */
class ScenarioSentencesTest {
    private final ScenarioReader reader = ScenarioFolder.reader();
    private final Stage stage = new Stage(CouncilLibrary.load());
    private final DecisionWords words = new DecisionWords(Messages.in(Locale.ENGLISH));

    /** A vote of the Council, and what is said of it. */
    record Said(String step, QuestionKind kind, Decision.Voted decision, Explanation words) {
        String all() {
            return Stream.of(words.headline(), words.text(), words.announcement(), words.whatItTakes())
                    .filter(sentence -> !sentence.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    @TestFactory
    Stream<DynamicTest> nothingIsSaidThatIsNotTrue() {
        return ScenarioFolder.folders().stream()
                .map(folder ->
                        DynamicTest.dynamicTest(folder, () -> said(folder).forEach(this::check)));
    }

    List<Said> said(String folder) {
        Scenario scenario = reader.read(folder, new StringReader(ScenarioFolder.text(folder)));
        Stream<Variant> whatIfs = scenario.outcomes().whatIfs().stream().map(whatIf -> Variant.of(whatIf.id()));
        return Stream.concat(Stream.of(Variant.unchanged()), whatIfs)
                .flatMap(variant -> said(scenario, variant))
                .toList();
    }

    private Stream<Said> said(Scenario scenario, Variant variant) {
        return stage.play(variant.of(scenario)).steps().stream()
                .flatMap(played -> played.turnout().stream()
                        .flatMap(turnout -> turnout.outcome().stream())
                        .filter(Decision.Voted.class::isInstance)
                        .map(Decision.Voted.class::cast)
                        .map(decision -> said(played.step(), decision)));
    }

    private Said said(Step step, Decision.Voted decision) {
        var formula = TurnoutWords.formula(step, decision);
        return new Said(step.title(), formula.kind(), decision, words.of(decision, formula));
    }

    private void check(Said said) {
        String all = said.all();
        assertThat(said.kind() == QuestionKind.DRAFT_RESOLUTION || !all.contains("raft resolution"))
                .as(all)
                .isTrue();
        assertThat(all.contains("no longer be adopted") && all.contains("more vote"))
                .as(all)
                .isFalse();
        assertThat(all.contains("unanimous"))
                .as(all)
                .isEqualTo(said.decision().count().isUnanimous());
        var cast = said.decision().count().cast();
        cast.council()
                .members(cast.against().or(cast.absent()).or(cast.notParticipating()))
                .forEach(member -> assertThat(said.words().text()).contains(member.shortName()));
    }
}
