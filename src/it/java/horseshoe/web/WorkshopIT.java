package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that somebody is writing, over HTTP. */
@ExtendWith(Fixtures.class)
class WorkshopIT {
    private static final String CHECK = "api/scenarios/check";

    private final RunningServer server;
    private final Answers answers;

    WorkshopIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    private HttpResponse<String> check(String body) {
        return answers.post(CHECK, "application/json", body);
    }

    private static JsonObject drafted(String pointer, JsonValue value) {
        JsonObject draft = Answers.json(ApiExamples.CHECK_REQUEST);
        return Json.createPatchBuilder().add(pointer, value).build().apply(draft);
    }

    @Test
    void theExampleIsAnsweredAsThePageShowsIt() {
        JsonObject answer = Answers.json(check(ApiExamples.CHECK_REQUEST));
        JsonObject example = Answers.json(ApiExamples.CHECK_ANSWER);
        assertThat(answer.getBoolean("valid")).isTrue();
        assertThat(answer.getJsonObject("found")).isEqualTo(example.getJsonObject("found"));
        assertThat(at(answer, "/play/steps/0/decision/headline")).isEqualTo("Not adopted: vetoed by Russia");
    }

    @Test
    void whatWasFoundMakesItWhole() {
        JsonObject draft = Answers.json(ApiExamples.CHECK_REQUEST);
        JsonObject found = Answers.json(check(draft.toString())).getJsonObject("found");
        JsonObject whole = Json.createPatchBuilder()
                .add("/expected", found.get("expected"))
                .add("/whatIfs/0/expected", found.getJsonArray("whatIfs").getFirst())
                .build()
                .apply(draft);
        assertThat(Answers.json(check(whole.toString())).getBoolean("valid")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /title                | ""                      | /title
                    /date                 | "2024-02-31"            | /date
                    /main                 | "nowhere"               | /main
                    /steps/0/votes/BRA    | "AGAINST"               | /steps/0/votes/BRA
                    /shoe                 | 1                       | /shoe
                    /expected             | {"vote":{"tally":"1-14-0"}} | /expected/vote/tally
                    /injects              | [{"title":"x","text":"y","to":"BRA"}] | /injects/0/to
                    """)
    void aFaultIsAnAnswerWithItsPointer(String pointer, String value, String place) {
        try (var reader = Json.createReader(new StringReader(value))) {
            JsonObject answer =
                    Answers.json(check(drafted(pointer, reader.readValue()).toString()));
            assertThat(answer.getBoolean("valid")).isFalse();
            assertThat(answer.getJsonArray("faults"))
                    .anySatisfy(fault -> assertThat(fault.asJsonObject().getString("pointer"))
                            .isEqualTo(place));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"title": "a", "title": "b"}
                    []
                    {
                    """)
    void whatIsNotOneObjectIsRefused(String body) {
        HttpResponse<String> answer = check(body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/malformed-request");
    }

    @Test
    void aScenarioMayBeLongerThanOtherBodiesButNotEndless() {
        String draft = ApiExamples.CHECK_REQUEST;
        assertThat(check(draft + " ".repeat(200_000)).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = check(draft + " ".repeat(262_144));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("262144");
    }

    @Test
    void theSchemaIsTheOneInTheScenariosFolderAndIsSentOnce() throws IOException {
        HttpResponse<String> answer = server.get("api/scenarios/schema");
        String file = Files.readString(Path.of("scenarios/scenario.schema.json"));
        assertThat(Answers.json(answer)).isEqualTo(Answers.json(file));
        HttpResponse<String> again = server.send(HttpRequest.newBuilder(
                        server.address().resolve("api/scenarios/schema"))
                .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                .GET());
        assertThat(again.statusCode()).isEqualTo(304);
    }
}
