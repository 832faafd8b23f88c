package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.client.OpenClass;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Past votes counted by other rules, over HTTP. */
@ExtendWith(Fixtures.class)
class ReplayIT {
    private static final String REPLAY = "api/record/replay";
    private static final int FIRST_QUESTION = 1;

    private final RunningServer server;
    private final Answers answers;

    ReplayIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    private List<String> lines(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        return answer.body().lines().toList();
    }

    @Test
    void theWholeRecordUnderTwoVetoes() {
        JsonObject replay = answers.get(REPLAY + "?model=TWO_VETOES");
        assertThat(at(replay, "/all/votes")).isEqualTo("3108");
        assertThat(at(replay, "/all/changes/NOW_ADOPTED")).isEqualTo("182");
        assertThat(at(replay, "/vetoed/votes")).isEqualTo("223");
        assertThat(at(replay, "/leftOut/0")).isEqualTo("S-5095");
        assertThat(at(replay, "/finding")).contains("182 texts that were not adopted would have been");
        assertThat(at(replay, "/caveat")).contains("members would have voted otherwise");
        assertThat(replay.getJsonArray("byDecade")).hasSize(9);
        assertThat(at(replay, "/byMember/0/seat")).isEqualTo("RUS");
    }

    @Test
    void parametersAreTheRule() {
        assertThat(answers.get(REPLAY + "?needed=2").getJsonObject("all"))
                .isEqualTo(answers.get(REPLAY + "?model=TWO_VETOES").getJsonObject("all"));
        JsonObject changed =
                answers.get(REPLAY + "?required=8&holders=CHN,RUS&override=14&requiredOfEleven=6&proviso=STRICT");
        assertThat(changed.getJsonObject("rule").getJsonArray("changes").toString())
                .contains(
                        "8 votes are required", "China and Russia hold the veto", "14 votes in favour", "must abstain");
        assertThat(at(answers.get(REPLAY + "?model=G4_2005&fill=LEFT_OUT&named=true"), "/all/changes/MAYBE_ADOPTED"))
                .isEqualTo("0");
    }

    @Test
    void theVotesThatTurnAreListedAndTakenAway() {
        JsonObject page = answers.get(REPLAY + "/flips?model=TWO_VETOES&size=2");
        assertThat(at(page, "/total")).isEqualTo("182");
        assertThat(at(page, "/pages")).isEqualTo("91");
        assertThat(at(page, "/votes/0/change")).isEqualTo("NOW_ADOPTED");
        assertThat(lines(REPLAY + "/flips?model=TWO_VETOES&format=csv"))
                .hasSize(183)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("NOW_ADOPTED,ADOPTED,VETO_OVERCOME")
                        .contains("S-2024-255"));
        assertThat(server.get(REPLAY + "/flips?model=TWO_VETOES&format=ndjson")
                        .body()
                        .lines())
                .hasSize(182);
        assertThat(at(answers.get(REPLAY + "/flips?model=TWO_VETOES&change=SAME&outcome=VETOED"), "/total"))
                .isEqualTo("41");
    }

    @Test
    void aVoteStandsAtTheOtherTable() {
        JsonObject one = answers.get(REPLAY + "/votes/S-2024-255?model=TWO_VETOES");
        assertThat(at(one, "/worst/decision/result")).isEqualTo("ADOPTED");
        assertThat(at(one, "/worst/votes/RUS")).isEqualTo("AGAINST");
        JsonObject larger = answers.get(REPLAY + "/votes/S-2016-1085?model=G4_2005");
        assertThat(at(larger, "/worst/decision/result")).isEqualTo("NOT_ADOPTED");
        assertThat(at(larger, "/best/decision/result")).isEqualTo("ADOPTED");
        assertThat(larger.getJsonObject("council").getJsonArray("seats")).hasSize(25);
        assertThat(at(larger, "/open/0/key")).isEqualTo("NEW_SEATS");
    }

    @Test
    void whereNobodyIsNamedNoSeatIsMadeUp() {
        JsonObject one = answers.get(REPLAY + "/votes/RES-3?holders=BRA,AUS&required=5");
        assertThat(one.containsKey("worst")).isFalse();
        assertThat(at(one, "/vote/unknown/0")).isEqualTo("NAMES");
        assertThat(one.getJsonObject("vote").toString()).doesNotContain("Brazil", "Australia");
    }

    @Test
    void manyRulesAreTriedAtOnce() {
        assertThat(lines(REPLAY + "/rules?models=STATUS_QUO&required=7-11&needed=1,2&format=csv"))
                .hasSize(11)
                .contains("STATUS_QUO,9,2,,3108,2754,2936,2936,223,182,182");
        assertThat(answers.get(REPLAY + "/rules").getJsonArray("rules")).hasSize(27);
    }

    @Test
    void groupsAreTables() {
        assertThat(lines(REPLAY + "?model=NO_VETO&by=member&format=csv").getFirst())
                .isEqualTo("seat,name,gains,may_gain,losses,may_lose,vetoes_lost,vetoes_may_be_lost");
        assertThat(lines(REPLAY + "?model=NO_VETO&by=decade&format=csv")).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "?model=NOBODYS, 400, ?model",
        "?needed=0, 400, ?needed",
        "?required=32, 400, ?required",
        "?holders=XXX, 400, ?holders",
        "?fill=GUESS, 400, ?fill",
        "/flips?change=LOST, 400, ?change",
        "/rules?required=1-31&needed=1-31&override=1-31, 400, at most 1000",
        "/rules?required=9-7, 400, ?required",
        "/votes/S-5095, 404, do not give its recorded outcome",
        "/votes/nothing, 404, No vote of the record"
    })
    void whatCannotBeIsRefusedWithAReason(String query, int status, String reason) {
        HttpResponse<String> answer = server.get(REPLAY + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    @Test
    void aClassOnAPastVoteVotesBlindAndSeesTheRealVotesAfterwards() throws IOException {
        try (OpenClass open = OpenClass.on(server.address().getPort(), "past-S-2022-431")) {
            open.openVote();
            assertThat(open.sections().toString()).doesNotContain("\"really\"");
            for (String seat : open.seats()) {
                open.vote(seat, FIRST_QUESTION, "IN_FAVOUR");
            }
            open.closeVote(FIRST_QUESTION);
            JsonObject vote = open.debrief()
                    .getJsonArray("votes")
                    .getValuesAs(JsonObject.class)
                    .getLast();
            assertThat(at(vote, "/result")).isEqualTo("ADOPTED");
            assertThat(vote.getJsonArray("rows").getValuesAs(JsonObject.class))
                    .filteredOn(row -> row.getBoolean("differs"))
                    .extracting(row -> row.getString("seat") + " " + row.getString("really"))
                    .containsExactlyInAnyOrder("CHN AGAINST", "RUS AGAINST");
        }
    }

    @Test
    void aPastVoteIsAScenario() {
        JsonObject scenario = answers.get("api/scenarios/past-S-2024-255");
        assertThat(at(scenario, "/play/steps/0/decision/ground")).isEqualTo("NEGATIVE_VOTE_OF_PERMANENT_MEMBER");
        assertThat(answers.get("api/scenarios/past-S-2024-255/kit").getJsonArray("roles"))
                .hasSize(15);
        assertThat(server.get("api/scenarios/past-RES-3").statusCode()).isEqualTo(404);
        assertThat(server.get("api/scenarios/past-%20").statusCode()).isEqualTo(404);
    }
}
