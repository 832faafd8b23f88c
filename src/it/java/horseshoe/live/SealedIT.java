package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fixtures.class)
@DisplayName("Whoever comes late, or with somebody else's key, learns no sealed vote and turns none")
class SealedIT {
    private final RunningServer server;
    private Doors doors;
    private String france = "";

    SealedIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        doors = Doors.open(server);
        france = doors.joins("FRA");
        doors.voting();
        assertThat(doors.vote(france, "{\"vote\":\"AGAINST\"}").statusCode()).isEqualTo(204);
    }

    private JsonObject sections(String cookie) {
        return Doors.json(doors.get("delegate", "view", cookie)).getJsonObject("sections");
    }

    private int person(String cookie) {
        return sections(cookie).getJsonObject("me").getInt("person");
    }

    private void requireProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Doors.json(answer).getString("type")).isEqualTo("/problems/" + type);
        assertThat(Doors.json(answer).getString("detail")).isNotBlank();
    }

    private void requireSealed(String cookie) {
        JsonObject vote = sections(cookie).getJsonObject("vote");
        assertThat(vote.getInt("own")).isZero();
        assertThat(vote.getBoolean("yours")).isFalse();
        requireProblem(doors.vote(cookie, "{\"vote\":\"ABSTAINING\"}"), 409, "sealed-vote");
    }

    @Test
    void aNewcomerToAHeldSeatWaitsAndThenSeesAllButTheVote() {
        String late = doors.joins("FRA");
        assertThat(sections(late).keySet()).containsExactlyInAnyOrder("lesson", "me");
        requireProblem(doors.vote(late, "{\"vote\":\"ABSTAINING\"}"), 403, "still-waiting");

        String letIn = "{\"act\":\"approve\",\"person\":" + person(late) + "}";
        assertThat(sections(france).getJsonArray("atDoor").toString()).contains("\"person\":" + person(late));
        assertThat(doors.act("delegate", france, letIn).statusCode()).isEqualTo(204);
        requireSealed(late);
        assertThat(sections(france).getJsonObject("vote").getInt("own")).isEqualTo(2);
    }

    @Test
    void aNewcomerToABotsSeatLeavesTheBotsVote() {
        requireSealed(doors.joins("GUY"));
    }

    @Test
    void aReturnCodeShowsNoVote() {
        String give = "{\"act\":\"give-return-code\",\"person\":" + person(france) + "}";
        String code =
                Doors.json(doors.act("teacher", doors.cookie("teacher"), give)).getString("code");
        String path = doors.path("delegate", "return");
        requireSealed(Doors.cookie(server.post(path, "{\"code\":\"" + code + "\"}")));
    }

    @Test
    void aRequestForSomebodyElseDoesNothing() {
        HttpRequest.Builder wrong = doors.request("delegate", "votes/1", france)
                .header("Horseshoe-Person", "77")
                .PUT(BodyPublishers.ofString("{\"vote\":\"IN_FAVOUR\"}"));
        requireProblem(server.send(wrong), 409, "another-person");
        requireProblem(
                server.send(doors.request("delegate", "view", france)
                        .header("Horseshoe-Person", "77")
                        .GET()),
                409,
                "another-person");
        requireProblem(doors.get("delegate", "stream?person=77", france), 409, "another-person");
        assertThat(sections(france).getJsonObject("vote").getInt("own")).isEqualTo(2);
        HttpRequest.Builder right = doors.request("delegate", "votes/1", france)
                .header("Horseshoe-Person", Integer.toString(person(france)))
                .PUT(BodyPublishers.ofString("{\"vote\":\"IN_FAVOUR\",\"seat\":\"FRA\"}"));
        assertThat(server.send(right).statusCode()).isEqualTo(204);
    }

    @Test
    void aVoteForAnotherOpeningOfTheQuestionIsNotCounted() {
        requireProblem(
                doors.vote(france, "{\"vote\":\"IN_FAVOUR\",\"since\":\"2001-01-01T00:00:00Z\"}"), 409, "another-vote");
        String since = sections(france).getJsonObject("vote").getString("since");
        assertThat(doors.vote(france, "{\"vote\":\"IN_FAVOUR\",\"since\":\"" + since + "\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    private HttpResponse<String> comesWith(String cookie, String more) {
        String name = Doors.json(server.get("api/join/" + doors.code()))
                .getJsonArray("pseudonyms")
                .getString(0);
        String wish = "{\"role\":\"DELEGATE\",\"seat\":\"USA\",\"pseudonym\":\"" + name + "\"" + more + "}";
        return server.send(HttpRequest.newBuilder(server.address().resolve("api/join/" + doors.code()))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wish)));
    }

    /** The key as the browser sends it where the code is asked for. */
    private String atTheDoor(String cookie) {
        return cookie.replace("hs-key=", "hs-key-" + doors.id() + "=");
    }

    @Test
    void aDeviceIsOnePersonUntilItGivesThePlaceUp() {
        int first = person(france);
        JsonObject you = Doors.json(
                        server.send(HttpRequest.newBuilder(server.address().resolve("api/join/" + doors.code()))
                                .header("Cookie", atTheDoor(france))
                                .GET()))
                .getJsonObject("you");
        assertThat(you.getInt("person")).isEqualTo(first);
        assertThat(you.getString("seat")).isEqualTo("FRA");

        requireProblem(comesWith(atTheDoor(france), ""), 409, "already-here");
        requireProblem(comesWith(france, ""), 409, "already-here");
        requireProblem(comesWith(atTheDoor(france), ",\"insteadOf\":999"), 409, "already-here");
        HttpResponse<String> instead = comesWith(atTheDoor(france), ",\"insteadOf\":" + first);
        assertThat(instead.statusCode()).as(instead.body()).isEqualTo(201);
        assertThat(instead.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        requireProblem(doors.get("delegate", "view", france), 401, "key-needed");
        assertThat(sections(Doors.cookie(instead)).getJsonObject("me").getString("seat"))
                .isEqualTo("USA");
    }

    @Test
    void aSeatIsLentToABotAndTakenBack() {
        String teacher = doors.cookie("teacher");
        requireProblem(doors.act("delegate", france, "{\"act\":\"lend-seat\",\"seat\":\"FRA\"}"), 403, "not-yours");
        assertThat(doors.act("teacher", teacher, "{\"act\":\"lend-seat\",\"seat\":\"FRA\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(play()).isEqualTo("BOT");
        assertThat(doors.act("delegate", france, "{\"act\":\"take-seat-back\",\"seat\":\"FRA\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(play()).isEqualTo("STUDENTS");
    }

    private String play() {
        return sections(france)
                .getJsonObject("table")
                .getJsonObject("holders")
                .getJsonObject("FRA")
                .getString("play");
    }
}
