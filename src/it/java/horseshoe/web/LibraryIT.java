package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Councils and scenarios over HTTP. */
@ExtendWith(Fixtures.class)
class LibraryIT {
    private final RunningServer server;
    private final Answers answers;

    LibraryIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    private JsonObject get(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Answers.json(answer);
    }

    @Test
    void theCouncilOfMarch2024() {
        JsonObject council = get("api/councils/2024-03-28");
        assertThat(council.getJsonArray("seats")).hasSize(15);
        assertThat(at(council, "/seats/0/seat")).isEqualTo("DZA");
        assertThat(at(council, "/seats/14/seat")).isEqualTo("USA");
        assertThat(at(council, "/president")).isEqualTo("JPN");
        assertThat(at(council, "/required")).isEqualTo("9");
    }

    @Test
    void theCouncilOf1950HadElevenAndNeededSeven() {
        JsonObject council = get("api/councils/1950-06-27");
        assertThat(council.getJsonArray("seats")).hasSize(11);
        assertThat(at(council, "/required")).isEqualTo("7");
        assertThat(council.toString()).contains("\"SUN\"", "\"ROC\"");
    }

    @Test
    void everyModelCanBeSeen() {
        JsonArray models = get("api/councils").getJsonArray("models");
        assertThat(models).hasSizeGreaterThan(20);
        models.forEach(model -> {
            String id = model.asJsonObject().getString("id");
            assertThat(get("api/councils/" + id).getJsonArray("seats"))
                    .hasSize(model.asJsonObject().getInt("seats"));
        });
    }

    @Test
    void thePanelVoteIsTheFirstScenario() {
        JsonArray scenarios = get("api/scenarios").getJsonArray("scenarios");
        assertThat(scenarios.getJsonObject(0).getString("id")).isEqualTo("panel-renewal");
        assertThat(scenarios.getJsonObject(0).getString("ground")).isEqualTo("NEGATIVE_VOTE_OF_PERMANENT_MEMBER");
    }

    @Test
    void everyScenarioAndEveryWhatIfIsAnswered() {
        get("api/scenarios").getJsonArray("scenarios").forEach(entry -> {
            String id = entry.asJsonObject().getString("id");
            JsonObject scenario = get("api/scenarios/" + id).getJsonObject("scenario");
            if (scenario.containsKey("whatIfs")) {
                scenario.getJsonArray("whatIfs")
                        .forEach(whatIf -> assertPlayed(get("api/scenarios/" + id + "/what-ifs/"
                                + whatIf.asJsonObject().getString("id"))));
            }
        });
    }

    private static void assertPlayed(JsonObject play) {
        play.getJsonArray("steps").forEach(step -> {
            JsonObject told = step.asJsonObject();
            assertThat(told.getBoolean("skipped")).isEqualTo(!told.containsKey("outcome"));
            if (told.containsKey("outcome")) {
                assertThat(told.getJsonObject("outcome").getString("headline")).isNotBlank();
                assertThat(told.getJsonObject("outcome").getString("explanation"))
                        .doesNotContain("{", "null");
            }
        });
    }

    @Test
    void aVoteIsTurnedInAScenario() {
        String turned = "{\"votes\": {\"vote\": {\"RUS\": \"ABSTAINING\"}}}";
        JsonObject play = Answers.json(answers.post("api/scenarios/panel-renewal/play", "application/json", turned));
        assertThat(at(play, "/steps/0/decision/result")).isEqualTo("ADOPTED");
        assertThat(at(play, "/steps/0/votes/RUS")).isEqualTo("ABSTAINING");
        assertThat(at(play, "/steps/1/outcome/due")).isEqualTo("false");
    }

    @Test
    void anImpossibleTurnIsRefused() {
        HttpResponse<String> answer = answers.post(
                "api/scenarios/panel-renewal/play",
                "application/json",
                "{\"votes\": {\"vote\": {\"BRA\": \"AGAINST\"}}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Brazil", "/votes/vote/BRA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/scenarios/nowhere",
                "api/scenarios/panel-renewal/what-ifs/nowhere",
                "api/councils/1812-01-01",
                "api/councils/NOBODYS",
                "api/nowhere"
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Answers.json(answer).getString("type")).isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/councils", "api/councils/2024-03-28", "api/scenarios", "api/scenarios/panel-renewal"})
    void whatDoesNotChangeIsSentOnce(String path) {
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                server.send(HttpRequest.newBuilder(server.address().resolve(path))
                        .header("If-None-Match", tag)
                        .GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void thePageMayTalkToThisHostOnly() {
        String policy =
                server.get("").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'self'", "sha256-").doesNotContain("unsafe", "http:", "https:");
    }

    @Test
    void everyOperationIsDescribedWithAnExample() {
        JsonObject paths = Answers.json(
                        server.send(HttpRequest.newBuilder(server.address().resolve("openapi"))
                                .header("Accept", "application/json")
                                .GET()))
                .getJsonObject("paths");
        assertThat(paths.keySet())
                .contains(
                        "/api/decisions",
                        "/api/classes",
                        "/api/join/{code}",
                        "/api/classes/{class}/{hat}/votes/{question}");
        paths.forEach((path, operations) -> operations
                .asJsonObject()
                .forEach((method, operation) -> requireDescribed(method + " " + path, operation.asJsonObject())));
    }

    /** A summary; and an example of what is sent, or else, but for what a class takes home, of what is answered. */
    private static void requireDescribed(String name, JsonObject operation) {
        assertThat(operation.getString("summary")).as(name).isNotBlank();
        if (operation.containsKey("requestBody") || !name.matches(".*/api/(classes|join)/.*")) {
            assertThat(operation.toString()).as(name).contains("\"example");
        }
    }

    @Test
    void decisionsAreMeasured() {
        answers.decision("{\"council\": \"2024-03-28\", \"votes\": {}}");
        assertThat(server.get("metrics").body()).contains("decisions");
    }
}
