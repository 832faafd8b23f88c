package horseshoe.web;

import static horseshoe.web.Answers.at;
import static horseshoe.web.Answers.header;
import static horseshoe.web.Answers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of past votes over HTTP: what cannot be asked. */
@ExtendWith(Fixtures.class)
class RecordRefusalsIT {
    private static final String VOTES = "api/record/votes";

    private final RunningServer server;
    private final Answers answers;

    RecordRefusalsIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    @Test
    void anotherVersionIsAProblem() {
        HttpResponse<String> answer = server.get(VOTES + "?version=0.9.0");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Answers.json(answer).getString("type")).isEqualTo("/problems/record-version");
        assertThat(Answers.json(answer).getString("detail")).contains("0.9.0", "1.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "votes?outcome=PASSED,?outcome",
        "votes?colour=red,?colour",
        "votes?from=yesterday,?from",
        "votes?from=2024-02-30,?from",
        "votes?from=2024&to=2023,?to",
        "votes?member=XXX,?member",
        "votes?member=SUN,?member",
        "votes?vote=YES,?vote",
        "votes?named=perhaps,?named",
        "votes?sort=colour,?sort",
        "votes?size=501,?size",
        "votes?page=0,?page",
        "votes?page=99999999999999999999,?page",
        "votes?format=xml,?format",
        "votes?layout=members,?layout",
        "votes?record=theirs,?record",
        "votes?text=a&text=b,?text",
        "votes/RES-1?text=a,?text",
        "counts,?by",
        "counts?by=colour,?by",
        "'counts?by=year,month,kind',?by",
        "'counts?by=year,position',?by",
        "counts?by=year&format=ndjson,?format",
        "agreement?measure=love,?measure",
        "agreement?members=XXX,?members",
        "agreement?minimum=0,?minimum",
        "agreement/CHN/RUS?by=month,?by"
    })
    void whatMeansNothingIsPointedAt(String query, String pointer) {
        HttpResponse<String> answer = server.get("api/record/" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonObject problem = Answers.json(answer);
        assertThat(problem.getString("type")).isEqualTo("/problems/malformed-request");
        assertThat(texts(problem.getJsonArray("errors"), "pointer")).containsExactly(pointer);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        HttpResponse<String> answer = server.get(VOTES + "?outcome=PASSED&from=never&size=0&colour=red&version=7");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(texts(Answers.json(answer).getJsonArray("errors"), "pointer"))
                .containsExactlyInAnyOrder("?outcome", "?from", "?size", "?colour");
    }

    @Test
    void anOldCodeIsToldTheSeat() {
        assertThat(server.get(VOTES + "?member=SUN").body()).contains("Soviet Union held the seat RUS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/record/votes/RES-99999",
                "api/record/votes/%3Cscript%3E",
                "api/record/votes/..%2F..%2Fetc",
                "api/record/members/XXX",
                "api/record/members/%20",
                "api/record/agreement/CHN/XXX",
                "api/record/votes?record=own"
            })
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 404);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=%3Cscript%3Ealert(1)%3C/script%3E",
                "text=%27%20OR%201=1%20--",
                "text=.*%2B%5B%28",
                "text=%00",
                "text=%F0%9F%92%A9",
                "text=%0d%0aSet-Cookie:%20a=b",
                "symbol=%25%25%5C",
                "symbol=%C0%AF"
            })
    void hostileWordsFindNothing(String query) {
        HttpResponse<String> answer = server.get(VOTES + "?" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(at(Answers.json(answer), "/total")).isEqualTo("0");
        assertThat(header(answer, "Set-Cookie")).isEmpty();
        assertThat(header(answer, "Link")).doesNotContain("<script", "\r", "\n");
    }

    @Test
    void aVeryLongValueIsRefusedAndNotRepeated() {
        HttpResponse<String> answer = server.get(VOTES + "?text=" + "a".repeat(2000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().length()).isLessThan(1000);
        HttpResponse<String> name = server.get(VOTES + "?" + "b".repeat(2000) + "=1");
        assertThat(name.statusCode()).isEqualTo(400);
        assertThat(name.body()).doesNotContain("b".repeat(100));
    }

    @Test
    void whatTheDescriptionNamesIsUnderstood() {
        JsonObject paths = Answers.json(answers.get("openapi", "Accept", "application/json"))
                .getJsonObject("paths");
        for (String path : List.of("/api/record/votes", "/api/record/counts", "/api/record/agreement")) {
            JsonArray parameters =
                    paths.getJsonObject(path).getJsonObject("get").getJsonArray("parameters");
            assertThat(texts(parameters, "name")).contains("from", "vetoedBy", "text", "version", "format");
            assertThat(server.get(path.substring(1) + "?none=1").body())
                    .contains("known are ")
                    .contains(texts(parameters, "name"));
        }
    }
}
