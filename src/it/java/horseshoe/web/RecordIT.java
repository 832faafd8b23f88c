package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of past votes over HTTP. */
@ExtendWith(Fixtures.class)
class RecordIT {
    private static final String VOTES = "api/record/votes";

    private final RunningServer server;

    RecordIT(RunningServer server) {
        this.server = server;
    }

    private JsonObject get(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Answers.json(answer);
    }

    private HttpResponse<String> get(String path, String header, String value) {
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header(header, value)
                .GET());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static List<String> ids(JsonObject page) {
        return texts(page.getJsonArray("votes"), "id");
    }

    private static List<String> texts(JsonArray objects, String member) {
        return objects.stream()
                .map(object -> object.asJsonObject().getString(member))
                .toList();
    }

    private static Stream<String> lines(HttpResponse<String> answer) {
        return answer.body().lines();
    }

    @Test
    void theRecordInFigures() {
        JsonObject record = get("api/record");
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
        JsonObject page = get(VOTES + "?" + filter);
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
        assertThat(at(get(VOTES + "?" + filter), "/total")).isEqualTo(String.valueOf(total));
    }

    @Test
    void severalValuesOfAListAreAnyOfThem() {
        assertThat(at(get(VOTES + "?kind=PARAGRAPH,PROCEDURAL"), "/total")).isEqualTo("16");
    }

    @Test
    void theLatestVoteComesFirst() {
        assertThat(ids(get(VOTES))).hasSize(50).startsWith("S-2025-583");
        assertThat(ids(get(VOTES + "?sort=date"))).startsWith("RES-1", "RES-2");
        assertThat(ids(get(VOTES + "?sort=-against"))).startsWith("S-1999-328");
    }

    @Test
    void pagesFollowOneAnother() {
        JsonObject second = get(VOTES + "?sort=date&size=2&page=2");
        assertThat(ids(second)).containsExactly("S-PV-23", "RES-3");
        assertThat(at(second, "/pages")).isEqualTo("1555");
        assertThat(ids(get(VOTES + "?page=100000"))).isEmpty();
    }

    @Test
    void aPermalinkCarriesTheVersionAndBringsTheSame() {
        JsonObject page = get(VOTES + "?vetoedBy=RUS&text=korea");
        String link = page.getString("permalink");
        assertThat(link).isEqualTo("/api/record/votes?vetoedBy=RUS&text=korea&version=1.0.0");
        assertThat(get(link).getJsonArray("votes")).isEqualTo(page.getJsonArray("votes"));
    }

    @Test
    void anotherVersionIsAProblem() {
        HttpResponse<String> answer = server.get(VOTES + "?version=0.9.0");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Answers.json(answer).getString("type")).isEqualTo("/problems/record-version");
        assertThat(Answers.json(answer).getString("detail")).contains("0.9.0", "1.0.0");
    }

    @Test
    void aVoteHasItsCouncilAndDecision() {
        JsonObject vote = get(VOTES + "/S-2024-255");
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
        JsonObject vote = get(VOTES + "/S-PV-23");
        assertThat(vote.keySet()).doesNotContain("decision", "votes", "tally").contains("ground", "council", "next");
    }

    @Test
    void everyVoteCanBeSeen() {
        lines(server.get(VOTES + "?format=csv&from=2023"))
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(',')))
                .forEach(id -> assertThat(get(VOTES + "/" + id).getString("id")).isEqualTo(id));
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
        assertThat(get(VOTES + "?size=3", "Accept", "text/csv").body()).startsWith("id,date");
        assertThat(get(VOTES + "?size=3&format=json", "Accept", "text/csv, */*;q=0.1")
                        .body())
                .startsWith("{");
        assertThat(get("api/record", "Accept", "text/csv").statusCode()).isEqualTo(406);
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

    @Test
    void countsByOneThingAndByTwo() {
        assertThat(server.get("api/record/counts?by=vetoedBy&format=csv").body())
                .isEqualTo("vetoedBy,votes\r\nCHN,19\r\nFRA,17\r\nRUS,121\r\nGBR,29\r\nUSA,91\r\n");
        JsonObject counts = get("api/record/counts?by=decade,vetoedBy");
        assertThat(counts.getJsonArray("rows")).hasSize(45);
        assertThat(at(counts, "/rows/2/keys")).isEqualTo("[1940s,RUS]");
        assertThat(at(counts, "/rows/2/names")).isEqualTo("[1940s,Russia]");
        assertThat(at(counts, "/rows/2/votes")).isEqualTo("36");
        assertThat(at(counts, "/total")).isEqualTo("3109");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year",
                "decade",
                "month",
                "member",
                "subject",
                "region",
                "kind",
                "outcome",
                "ground",
                "vetoedBy",
                "names"
            })
    void everyDimensionHasNames(String by) {
        get("api/record/counts?by=" + by + ",outcome")
                .getJsonArray("rows")
                .forEach(row -> row.asJsonObject()
                        .getJsonArray("names")
                        .getValuesAs(JsonString.class)
                        .forEach(name ->
                                assertThat(name.getString()).isNotBlank().doesNotContain("_")));
    }

    @Test
    void aMemberInFigures() {
        JsonObject russia = get("api/record/members/RUS");
        assertThat(at(russia, "/vetoes")).isEqualTo("121");
        assertThat(at(russia, "/votes")).isEqualTo("3109");
        assertThat(at(russia, "/states/0/entity")).isEqualTo("SUN");
        assertThat(at(russia, "/states/1/name")).isEqualTo("Russia");
        assertThat(at(russia, "/terms/0")).isEqualTo("{from:1946,to:2025}");
        assertThat(russia.getJsonArray("closest")).hasSize(5);
        assertThat(russia.getJsonArray("byYear")).hasSize(80);
        JsonObject japan = get("api/record/members/JPN?from=2000");
        assertThat(japan.getJsonArray("terms")).hasSize(12);
        assertThat(japan.getJsonArray("vetoesByDecade")).isEmpty();
    }

    @Test
    void agreementInAnOrderInWhichBlocsShow() {
        JsonObject agreement = get("api/record/agreement?from=1994&members=USA,GBR,FRA,CHN,RUS&measure=kappa");
        assertThat(at(agreement, "/votes")).isEqualTo("319");
        assertThat(at(agreement, "/rice")).isEqualTo("0.8695");
        assertThat(agreement.getJsonArray("pairs")).hasSize(10);
        assertThat(agreement.getJsonArray("order").getString(4)).isIn("CHN", "RUS");
        assertThat(agreement.getJsonArray("pairs").toString()).contains("0.3775", "-0.2439");
    }

    @Test
    void withoutNamesThoseWithMostVotesAreCompared() {
        JsonObject agreement = get("api/record/agreement?minimum=40");
        assertThat(agreement.getJsonArray("order")).hasSizeBetween(6, 40);
        assertThat(agreement.getJsonArray("pairs"))
                .allSatisfy(pair -> assertThat(pair.asJsonObject().containsKey("value"))
                        .isEqualTo(pair.asJsonObject().getInt("votes") >= 40));
    }

    @Test
    void twoMembersOverTime() {
        JsonObject pair = get("api/record/agreement/CHN/RUS?from=1994&by=decade");
        assertThat(at(pair, "/total/votes")).isEqualTo("319");
        assertThat(at(pair, "/total/value")).isEqualTo("0.6332");
        assertThat(texts(pair.getJsonArray("over"), "key")).containsExactly("1990s", "2000s", "2010s", "2020s");
        assertThat(server.get("api/record/agreement/CHN/RUS?from=1994&format=csv&measure=kappa")
                        .body())
                .startsWith("period,votes,agreed,value\r\n")
                .contains(",-0.");
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
        HttpResponse<String> again = get(path, "If-None-Match", header(first, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get(path, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
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
        JsonObject paths =
                Answers.json(get("openapi", "Accept", "application/json")).getJsonObject("paths");
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
