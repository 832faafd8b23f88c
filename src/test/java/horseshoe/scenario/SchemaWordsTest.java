package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.json.StrictJson;
import horseshoe.rules.Chapter;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.AssemblyMajority;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.measure.OnFailure;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.QuestionKind;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that the schema allows are the words that the rules know, no more and no fewer. */
class SchemaWordsTest {
    private static JsonObject schema = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void read() throws IOException {
        try (var file = Files.newBufferedReader(ScenarioFolder.ROOT.resolve("scenario.schema.json"))) {
            schema = StrictJson.object(file);
        }
    }

    private static List<String> allowedAt(String pointer) {
        JsonPointer place = jakarta.json.Json.createPointer(pointer);
        return place.getValue(schema).asJsonArray().getValuesAs(JsonString::getString);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("/$defs/vote/enum", Vote.values()),
                Arguments.of("/$defs/matter/enum", Matter.values()),
                Arguments.of("/$defs/chapter/enum", Chapter.values()),
                Arguments.of("/$defs/stance/properties/confidence/enum", Stance.Confidence.values()),
                Arguments.of("/properties/standing/enum", Scenario.Standing.values()),
                Arguments.of("/$defs/councilVote/properties/topics/items/enum", Topic.values()),
                Arguments.of("/$defs/councilVote/properties/measure/properties/onFailure/enum", OnFailure.values()),
                Arguments.of("/$defs/preliminaryQuestion/properties/mode/enum", PreliminaryQuestion.values()),
                Arguments.of("/$defs/ruling/properties/ruling/enum", VotingStep.PresidentRuling.Subject.values()),
                Arguments.of("/$defs/consensus/properties/body/enum", ConsensusBody.values()),
                Arguments.of("/$defs/assemblyVote/properties/majority/enum", AssemblyMajority.values()),
                Arguments.of("/$defs/expectation/properties/ground/enum", Ground.values()),
                Arguments.of(
                        "/$defs/inject/properties/when/oneOf/1/properties/on/enum", PreparedInject.Occasion.values()),
                Arguments.of("/$defs/changes/properties/preliminaryQuestion/enum", PreliminaryQuestion.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theSchemaAllowsWhatTheRulesKnow(String pointer, Enum<?>[] known) {
        assertThat(allowedAt(pointer))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(known).map(Enum::name).toList());
    }

    @Test
    void aVoteIsOnAnyQuestionButThoseThatAreStepsOfTheirOwn() {
        List<String> questions = Arrays.stream(QuestionKind.values())
                .filter(kind -> kind != QuestionKind.RULING_CHALLENGE && kind != QuestionKind.PRELIMINARY_QUESTION)
                .map(Enum::name)
                .toList();
        assertThat(allowedAt("/$defs/councilVote/properties/question/enum"))
                .containsExactlyInAnyOrderElementsOf(questions);
    }
}
