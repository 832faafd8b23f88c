package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.client.Key;
import horseshoe.client.Screen;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Fixtures.class)
@DisplayName("Working papers of a class")
class WorkingIT {
    private static final String TEXT = "The Security Council,\n\nRecalling its resolution 1718 (2007),\n\n"
            + "1. Decides to extend the mandate of the Panel of Owls until 30 April 2025;\n\n2. Decides to remain seized of the matter.";

    private final RunningServer server;
    private Doors doors;
    private String usa = "";
    private String japan = "";
    private String russia = "";

    WorkingIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        doors = Doors.open(server);
        usa = doors.joins("USA");
        japan = doors.joins("JPN");
        russia = doors.joins("RUS");
        JsonObject source = Json.createObjectBuilder()
                .add("type", "pasted")
                .add("text", TEXT)
                .build();
        does(
                usa,
                Json.createObjectBuilder()
                        .add("act", "begin-paper")
                        .add("title", "Secret of the horseshoe")
                        .add("source", source)
                        .add("invited", Json.createArrayBuilder().add("JPN")));
    }

    private HttpResponse<String> act(String cookie, JsonObjectBuilder act) {
        return doors.act("delegate", cookie, act.build().toString());
    }

    private void does(String cookie, JsonObjectBuilder act) {
        HttpResponse<String> answer = act(cookie, act);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private static JsonObjectBuilder on(String act) {
        return Json.createObjectBuilder().add("act", act).add("paper", 1);
    }

    private static JsonObjectBuilder write(int revision, String words) {
        return on("write-paragraph").add("key", "o1").add("revision", revision).add("words", words);
    }

    private JsonArray working(String cookie) {
        return Doors.json(doors.get("delegate", "view", cookie))
                .getJsonObject("sections")
                .getJsonArray("working");
    }

    private JsonObject paper(String cookie) {
        return working(cookie).getJsonObject(0);
    }

    @Test
    void thoseInvitedSeeItAndNobodyElseLearnsThatItIsThere() {
        assertThat(paper(japan).getString("title")).isEqualTo("Secret of the horseshoe");
        assertThat(paper(usa).getString("pen")).isEqualTo("DIRECT");
        assertThat(paper(japan).getString("pen")).isEqualTo("SUGGEST");
        for (String what : new String[] {"view", "working/1/check", "working/1?format=txt", "working/1/versions/1"}) {
            assertThat(doors.get("delegate", what, russia).body()).doesNotContain("Secret", "Owls");
        }
        assertThat(working(russia)).isEmpty();
        HttpResponse<String> none = doors.act("delegate", russia, "{\"act\":\"join-paper\",\"paper\":2}");
        HttpResponse<String> hidden = act(russia, on("join-paper"));
        assertThat(hidden.statusCode()).isEqualTo(none.statusCode());
        assertThat(hidden.body()).isEqualTo(none.body().replace("working paper 2", "working paper 1"));
        assertThat(doors.get("projector", "view", doors.cookie("projector")).body())
                .doesNotContain("Secret");
    }

    @Test
    void wordsBecomeTextSuggestionsAndComments() {
        does(japan, write(1, "Decides to end the mandate of the Panel"));
        does(japan, on("comment").add("key", "o1").add("words", "<b>Why</b> a year?"));
        does(usa, write(1, "Decides to extend the mandate of the Panel of Owls until 30 April 2026"));
        JsonObject paper = paper(usa);
        JsonObject line = paper.getJsonArray("paragraphs").getJsonObject(1);
        assertThat(line.getString("opening")).isEqualTo("Decides");
        assertThat(line.getString("text"))
                .isEqualTo(" to extend the mandate of the Panel of Owls until 30 April 2026;");
        assertThat(line.getInt("revision")).isEqualTo(2);
        assertThat(paper.getJsonArray("comments").getJsonObject(0).getString("words"))
                .isEqualTo("<b>Why</b> a year?");
        JsonObject suggestion = paper.getJsonArray("suggestions").getJsonObject(0);
        assertThat(suggestion.getString("why")).isEqualTo("NOT_A_SPONSOR");
        assertThat(suggestion.getJsonArray("pieces").toString()).contains("REMOVED", "ADDED", "KEPT");
    }

    @Test
    void aVersionIsComparedWordByWordAndDraftersRemark() {
        does(usa, on("keep-version").add("name", "Zero draft"));
        does(usa, write(1, "Decides to extend the mandate of the Panel of Owls until 30 April 2026"));
        String compared = doors.get("delegate", "working/1/versions/1", japan).body();
        assertThat(compared)
                .contains("{\"kind\":\"REMOVED\",\"text\":\"2025\"}", "{\"kind\":\"ADDED\",\"text\":\"2026\"}");
        assertThat(doors.get("delegate", "working/1/check", japan).body())
                .contains("1718 (2006)")
                .doesNotContain("NO_SPONSOR");
    }

    @Test
    void itIsShownWhileItIsTypedToThoseWhoSeeThePaperOnly() throws Exception {
        Key phone = new Key(doors.id(), "delegate", japan);
        try (Screen watching = Screen.follow(server.port(), phone, Pattern.compile("owl-(\\d+)"))) {
            assertThat(types(russia, "{\"paper\":1,\"key\":\"o1\",\"words\":\"Nyet\"}"))
                    .isEqualTo(204);
            assertThat(types(usa, "{\"paper\":1,\"key\":\"o1\",\"words\":\"Decides owl-7\"}"))
                    .isEqualTo(204);
            watching.had(7);
            assertThat(doors.get("delegate", "view", japan).body())
                    .contains("owl-7")
                    .doesNotContain("Nyet");
            assertThat(doors.get("delegate", "view", russia).body()).doesNotContain("owl-7");
            assertThat(doors.get("projector", "view", doors.cookie("projector")).body())
                    .doesNotContain("owl-7");
        }
        assertThat(types(usa, "{\"paper\":1,\"key\":7}")).isEqualTo(400);
    }

    private int types(String cookie, String body) {
        return server.send(doors.request("delegate", "typing", cookie).POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    @ParameterizedTest
    @CsvSource({"docx,PK", "pdf,%PDF", "xml,<?xml", "txt,United Nations", "json,{"})
    void itIsADocument(String format, String beginning) {
        HttpResponse<String> answer = doors.get("delegate", "working/1?format=" + format, japan);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith(beginning);
    }

    @Test
    void inBlueItIsBeforeTheCouncilUnderItsNumber() {
        does(japan, on("join-paper"));
        does(usa, on("put-in-blue").add("symbol", "S/2024/300"));
        JsonObject sections = Doors.json(doors.get("delegate", "view", russia)).getJsonObject("sections");
        assertThat(sections.getJsonArray("papers").toString()).contains("S/2024/300", "\"sponsors\":[\"USA\",\"JPN\"]");
        assertThat(sections.getJsonArray("working").getJsonObject(0).getString("stage"))
                .isEqualTo("BLUE");
        assertThat(doors.get("delegate", "working/1?format=txt", russia).body()).contains("S/2024/300");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"act":"write-paragraph","paper":1,"key":"o9","revision":1,"words":"Decides"} | 422
            {"act":"write-paragraph","paper":1,"key":"o1","words":"Decides"}              | 400
            {"act":"write-paragraph","paper":"1","key":"o1","revision":1,"words":"x"}     | 400
            {"act":"write-paragraph","key":"o1","revision":1,"words":"x"}                 | 400
            {"act":"write-paragraph","paper":1,"key":"a b","revision":1,"words":"x"}      | 400
            {"act":"write-paragraph","paper":1,"key":"o1","revision":1,"words":" "}       | 422
            {"act":"put-in-blue","paper":7,"symbol":"S/1"}                                | 422
            {"act":"put-in-blue","paper":1,"symbol":""}                                   | 422
            {"act":"begin-paper","title":"T","source":{"type":"pasted","text":" "}}       | 422
            {"act":"begin-paper","title":"T","source":{"type":"merged","one":1,"other":1}} | 422
            {"act":"begin-paper","title":"T","source":{"type":"unheard-of"}}              | 400
            {"act":"lock-paper","paper":1,"locked":true}                                  | 403
            {"act":"place-under-silence","paper":1,"minutes":0}                           | 422
            {"act":"lift-silence","paper":1}                                              | 409
            """)
    void whatCannotBeIsSaid(String act, int status) {
        HttpResponse<String> answer = doors.act("delegate", usa, act);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Doors.json(answer).getString("detail")).isNotBlank();
    }
}
