package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Fixtures.class)
@DisplayName("Who comes into a class, and what they may do there")
class DoorsIT {
    /** 22 characters of base64url carry 132 bits. */
    private static final String KEY = "[A-Za-z0-9_-]{22,}";

    private final RunningServer server;
    private Doors doors;

    DoorsIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        doors = Doors.open(server);
    }

    private static void requireProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(sort -> assertThat(sort).startsWith("application/problem+json"));
        assertThat(Doors.json(answer).getString("type")).isEqualTo("/problems/" + type);
        assertThat(Doors.json(answer).getString("detail")).isNotBlank();
    }

    @Test
    void keysAreLongAndTheCodeHasNoLettersThatLookAlike() {
        assertThat(doors.key("teacher")).matches(KEY);
        assertThat(doors.key("projector")).matches(KEY).isNotEqualTo(doors.key("teacher"));
        assertThat(doors.code()).hasSize(6).doesNotContainPattern("[01OIL]");
    }

    @Test
    void aKeyBecomesACookieThatScriptsAndOtherSitesCannotUse() {
        HttpResponse<String> answer =
                server.post(doors.path("teacher", "key"), "{\"key\":\"" + doors.key("teacher") + "\"}");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/classes/" + doors.id() + "/teacher");
    }

    @Test
    void aKeyOpensOneDoorOnly() {
        String projector = doors.cookie("projector");

        assertThat(doors.get("projector", "view", projector).statusCode()).isEqualTo(200);
        requireProblem(doors.get("teacher", "view", projector), 401, "key-needed");
        requireProblem(doors.get("teacher", "view", ""), 401, "key-needed");
        Doors other = Doors.open(server);
        requireProblem(other.get("projector", "view", projector), 401, "key-needed");
    }

    @Test
    void aSeatVotesForItselfOnly() {
        String france = doors.joins("FRA");
        doors.voting();

        assertThat(doors.vote(france, "{\"vote\":\"ABSTAINING\"}").statusCode()).isEqualTo(204);
        requireProblem(doors.vote(france, "{\"vote\":\"AGAINST\",\"seat\":\"RUS\"}"), 403, "not-yours");
        requireProblem(doors.act("delegate", france, "{\"act\":\"close-vote\",\"question\":1}"), 403, "not-yours");
        requireProblem(doors.act("delegate", france, "{\"act\":\"undo\"}"), 403, "not-yours");
        requireProblem(doors.act("projector", doors.cookie("projector"), "{\"act\":\"undo\"}"), 403, "not-yours");
    }

    @Test
    void anotherSitesPageMayDoNothing() {
        String teacher = doors.cookie("teacher");
        HttpRequest.Builder foreign = doors.request("teacher", "acts", teacher)
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("{\"act\":\"open-meeting\"}"));

        requireProblem(server.send(foreign), 403, "foreign-site");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"act":"dance"}                                      | 400 | malformed-request
            {"act":"put-to-vote"}                                | 400 | malformed-request
            {"act":"put-to-vote","proposal":"one"}               | 400 | malformed-request
            {"act":"put-to-vote","proposal":1,"haste":true}      | 400 | malformed-request
            {"act":"put-to-vote","proposal":99}                  | 422 | no-such-proposal
            {"act":"adopt-agenda"                                | 400 | malformed-request
            []                                                   | 400 | malformed-request
            """)
    void whatMakesNoSenseIsNamed(String act, int status, String type) {
        String teacher = doors.cookie("teacher");
        doors.act("teacher", teacher, "{\"act\":\"open-meeting\"}");
        doors.act("teacher", teacher, "{\"act\":\"adopt-agenda\"}");

        requireProblem(doors.act("teacher", teacher, act), status, type);
    }

    @Test
    void depthAndLengthHaveLimits() {
        String teacher = doors.cookie("teacher");

        requireProblem(doors.act("teacher", teacher, "{\"act\":" + "[".repeat(5_000)), 400, "malformed-request");
        requireProblem(
                doors.act("teacher", teacher, "{\"act\":\"note\",\"words\":\"" + "x".repeat(300_000) + "\"}"),
                413,
                "too-large");
        assertThat(doors.get("teacher", "view", teacher).statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalNamesItsRule() {
        String teacher = doors.cookie("teacher");
        HttpResponse<String> refused = doors.act("teacher", teacher, "{\"act\":\"put-to-vote\",\"proposal\":1}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Doors.json(refused).getJsonObject("rule").getString("citation"))
                .contains("rule");
    }

    @Test
    void aDeletedClassIsGoneForEverybodyAtOnce() {
        String teacher = doors.cookie("teacher");
        String france = doors.joins("FRA");
        HttpRequest.Builder delete = HttpRequest.newBuilder(
                        server.address().resolve("api/classes/" + doors.id() + "/teacher"))
                .header("Cookie", teacher)
                .DELETE();

        assertThat(server.send(delete).statusCode()).isEqualTo(204);
        requireProblem(doors.get("delegate", "view", france), 404, "class-gone");
        assertThat(server.get("api/join/" + doors.code()).statusCode()).isEqualTo(404);
    }
}
