package horseshoe.web;

import static horseshoe.web.Answers.at;
import static horseshoe.web.Answers.header;
import static horseshoe.web.Answers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of past votes over HTTP: found, listed, taken away. */
@ExtendWith(Fixtures.class)
class RecordIT {
    private static final String VOTES = "api/record/votes";

    private final RunningServer server;
    private final Answers answers;

    RecordIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    private static List<String> ids(JsonObject page) {
        return texts(page.getJsonArray("votes"), "id");
    }

    private static Stream<String> lines(HttpResponse<String> answer) {
        return answer.body().lines();
    }

    @Test
    void theRecordInFigures() {
        JsonObject record = answers.get("api/record");
        assertThat(at(record, "/version")).isEqualTo("1.0.0");
        assertThat(at(record, "/votes")).isEqualTo("3109");
        assertThat(at(record, "/named")).isEqualTo("2624");
        assertThat(at(record, "/contested")).isEqualTo("817");
        assertThat(at(record, "/from")).isEqualTo("1946-01-25");
        assertThat(at(record, "/to")).isEqualTo("2025-09-18");
        assertThat(at(record, "/own")).isEqualTo("false");
        assertThat(texts(record.getJsonArray("outcomes"), "key")).containsExactly("ADOPTED", "VETOED", "TOO_FEW_VOTES");
        assertThat(record.getJsonArray("subjects")).hasSize(40);
        assertThat(texts(record.getJsonArray("members"), "name"))
                .startsWith("Albania")
                .contains("South Korea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text=panel+of+experts+2024",
                "text=korea&vetoedBy=RUS",
                "symbol=S/2024/255",
                "text=S/2024/255&subject=KOREA"
            })
    void thePanelVoteIsFound(String filter) {
        JsonObject page = answers.get(VOTES + "?" + filter);
        assertThat(ids(page)).contains("S-2024-255");
        assertThat(at(page, "/votes/0/subjectTitle")).isEqualTo("Korea");
        assertThat(at(page, "/votes/0/votes/RUS")).isEqualTo("AGAINST");
        assertThat(at(page, "/votes/0/tally/inFavour")).isEqualTo("13");
    }

    @ParameterizedTest
    @CsvSource({
        "vetoedBy=USA,91",
        "outcome=VETOED,223",
        "from=2024&to=2024,61",
        "from=2024-03-28&to=2024-03-28,1",
        "member=USA&vote=ABSTAINING&from=2024&to=2024,4",
        "vote=ABSENT,4",
        "ground=NO_OBJECTION,58",
        "named=true&contested=true&from=1994,319",
        "subject=KOREA&outcome=VETOED&vetoedBy=CHN,1",
        "text=nothing%20of%20the%20kind,0"
    })
    void whatIsAskedForIsFound(String filter, int total) {
        assertThat(at(answers.get(VOTES + "?" + filter), "/total")).isEqualTo(String.valueOf(total));
    }

    @Test
    void severalValuesOfAListAreAnyOfThem() {
        assertThat(at(answers.get(VOTES + "?kind=PARAGRAPH,PROCEDURAL"), "/total"))
                .isEqualTo("16");
    }

    @Test
    void theLatestVoteComesFirst() {
        assertThat(ids(answers.get(VOTES))).hasSize(50).startsWith("S-2025-583");
        assertThat(ids(answers.get(VOTES + "?sort=date"))).startsWith("RES-1", "RES-2");
        assertThat(ids(answers.get(VOTES + "?sort=-against"))).startsWith("S-1999-328");
    }

    @Test
    void pagesFollowOneAnother() {
        JsonObject second = answers.get(VOTES + "?sort=date&size=2&page=2");
        assertThat(ids(second)).containsExactly("S-PV-23", "RES-3");
        assertThat(at(second, "/pages")).isEqualTo("1555");
        assertThat(ids(answers.get(VOTES + "?page=100000"))).isEmpty();
    }

    @Test
    void aPermalinkCarriesTheVersionAndBringsTheSame() {
        JsonObject page = answers.get(VOTES + "?vetoedBy=RUS&text=korea");
        String link = page.getString("permalink");
        assertThat(link).isEqualTo("/api/record/votes?vetoedBy=RUS&text=korea&version=1.0.0");
        assertThat(answers.get(link).getJsonArray("votes")).isEqualTo(page.getJsonArray("votes"));
    }

    @Test
    void aVoteHasItsCouncilAndDecision() {
        JsonObject vote = answers.get(VOTES + "/S-2024-255");
        assertThat(vote.getJsonObject("council").getJsonArray("seats")).hasSize(15);
        assertThat(at(vote, "/decision/headline")).isEqualTo("Not adopted: vetoed by Russia");
        assertThat(at(vote, "/decision/whatItTakes/pivotal")).isEqualTo("[RUS]");
        assertThat(at(vote, "/president")).isEqualTo("JPN");
        assertThat(at(vote, "/previous")).isEqualTo("S-PV-9586-oral-amendment");
        assertThat(at(vote, "/next")).isEqualTo("S-2024-312");
        assertThat(at(vote, "/cite"))
                .isEqualTo(
                        "Horseshoe, record of past votes, version 1.0.0: S/2024/255, 28 March 2024; source S/PV.9591. "
                                + "/#/record/votes/S-2024-255?version=1.0.0");
    }

    @Test
    void aVoteWithoutNamesHasNoDecision() {
        JsonObject vote = answers.get(VOTES + "/S-PV-23");
        assertThat(vote.keySet()).doesNotContain("decision", "votes", "tally").contains("ground", "council", "next");
    }

    @Test
    void everyVoteCanBeSeen() {
        lines(server.get(VOTES + "?format=csv&from=2023"))
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .forEach(id -> assertThat(answers.get(VOTES + "/" + id).getString("id"))
                        .isEqualTo(id));
    }

    @Test
    void aTableHasARowForEveryVote() {
        HttpResponse<String> answer = server.get(VOTES + "?format=csv");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"horseshoe-votes-1.0.0.csv\"");
        assertThat(header(answer, "Link")).isEqualTo("</api/record/votes?format=csv&version=1.0.0>; rel=\"canonical\"");
        assertThat(lines(answer)).hasSize(3110);
        assertThat(answer.body())
                .startsWith("id,date,meeting,symbol,")
                .contains("\r\nS-2024-255,2024-03-28,S/PV.9591,,");
    }

    @Test
    void theHeaderChoosesTheFormToo() {
        assertThat(answers.get(VOTES + "?size=3", "Accept", "text/csv").body()).startsWith("id,date");
        assertThat(answers.get(VOTES + "?size=3&format=json", "Accept", "text/csv, */*;q=0.1")
                        .body())
                .startsWith("{");
        assertThat(answers.get("api/record", "Accept", "text/csv").statusCode()).isEqualTo(406);
    }

    @Test
    void linesOfJsonAreVotes() {
        List<String> lines =
                lines(server.get(VOTES + "?format=ndjson&subject=KOREA")).toList();
        assertThat(lines)
                .hasSize(42)
                .allSatisfy(line ->
                        assertThat(Answers.json(line).getString("subject")).isEqualTo("KOREA"));
    }

    @Test
    void aMembersVoteCanBeARow() {
        List<String> rows = lines(server.get(VOTES + "?format=csv&layout=members&symbol=S/2024/255"))
                .toList();
        assertThat(rows)
                .hasSize(16)
                .startsWith("id,date,symbol,seat,entity,name,permanent,vote,outcome")
                .contains("S-2024-255,2024-03-28,,RUS,RUS,Russia,true,AGAINST,VETOED");
        assertThat(lines(server.get(VOTES + "?format=csv&layout=members"))).hasSize(38_845);
        assertThat(lines(server.get(VOTES + "?format=ndjson&layout=members&symbol=2774"))
                        .map(Answers::json)
                        .map(row -> row.getString("seat")))
                .hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/record",
                "api/record/votes?text=korea",
                "api/record/votes?format=csv",
                "api/record/votes/S-2024-255",
                "api/record/counts?by=year",
                "api/record/members/FRA",
                "api/record/agreement"
            })
    void whatIsKnownIsSentOnce(String path) {
        HttpResponse<String> first = server.get(path);
        assertThat(header(first, "Cache-Control")).contains("private", "max-age=300");
        HttpResponse<String> again = answers.get(path, "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(answers.get(path, "If-None-Match", "\"another\"").statusCode())
                .isEqualTo(200);
    }
}
