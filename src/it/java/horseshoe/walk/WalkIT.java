package horseshoe.walk;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.json.StrictJson;
import horseshoe.meeting.Preset;
import horseshoe.meeting.Proposal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Fixtures.class)
@DisplayName("A walk against the service itself: whatever is asked, it has an answer")
class WalkIT {
    private static final int LENGTH = 70;
    private static final Start PANEL = new Start("article/panel-renewal", Preset.COUNCIL, List.of());

    private final RunningServer server;
    private final Map<PersonId, String> cookies = new HashMap<>();
    private JsonObject opened = JsonObject.EMPTY_JSON_OBJECT;
    private int answered;

    WalkIT(RunningServer server) {
        this.server = server;
    }

    /** The walk is drawn beside a class in memory, and each of its acts is sent to one on the service. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverFails(long seed) {
        opened = json(server.post("api/classes", "{\"scenario\":\"panel-renewal\",\"preset\":\"COUNCIL\"}"));
        cookies.put(PersonId.TEACHER, cookie("teacher"));
        Chance chance = new Chance(new Random(seed));
        Walker walker = new Walker(PANEL, EnumSet.noneOf(Flaw.Kind.class));
        List<Deed> coming = chance.coming(walker.room());
        for (int step = 0; step < LENGTH; step++) {
            Deed deed = step < coming.size() ? coming.get(step) : chance.next(walker.room());
            PersonId next = new PersonId(walker.room().state().roster().door().next());
            walker.does(deed);
            sent(deed, next, walker.room());
        }
        assertThat(answered).as("done, and not refused").isGreaterThan(LENGTH / 2);
        drafts(walker.room());
        List.of(
                        "debrief",
                        "record",
                        "votes.csv",
                        "class.json",
                        "reports/record?format=pdf",
                        "reports/record?format=docx")
                .forEach(what -> isAnswered(get(what), what));
    }

    private void drafts(Room room) {
        room.run().state().papers().drafts().stream()
                .map(Proposal::id)
                .forEach(id -> isAnswered(get("papers/" + id.number() + "?format=pdf"), "papers/" + id.number()));
    }

    private void sent(Deed deed, PersonId next, Room room) {
        switch (deed) {
            case Deed.Came came -> comes(came, next);
            case Deed.Acted acted -> acts(acted.by(), acted.body());
            case Deed.TookBack back -> acts(PersonId.TEACHER, "{\"act\":\"undo\"}");
            case Deed.Waited waited ->
                isAnswered(get("view"), "view of " + room.state().version());
        }
    }

    private void comes(Deed.Came came, PersonId next) {
        JsonObject door = json(server.get("api/join/" + opened.getString("code")));
        String name = door.getJsonArray("pseudonyms").getString(0);
        String seat =
                came.seat().map(code -> ",\"seat\":\"" + code.code() + "\"").orElse("");
        String wish = "{\"role\":\"" + came.role() + "\",\"pseudonym\":\"" + name + "\"" + seat + "}";
        HttpResponse<String> answer = server.post("api/join/" + opened.getString("code"), wish);
        isAnswered(answer, wish);
        if (answer.statusCode() < 300) {
            cookies.put(next, cookie(answer));
        }
    }

    private void acts(PersonId by, String body) {
        JsonObject act = StrictJson.object(new StringReader(body));
        if (!cookies.containsKey(by)) {
            return;
        }
        if (act.getString("act").equals("cast-vote")) {
            String vote = Json.createObjectBuilder()
                    .add("vote", act.getString("vote"))
                    .add("seat", act.getString("as"))
                    .build()
                    .toString();
            isAnswered(
                    server.send(asked(by, "votes/" + act.getInt("question")).PUT(BodyPublishers.ofString(vote))), body);
        } else {
            isAnswered(server.send(asked(by, "acts").POST(BodyPublishers.ofString(body))), body);
        }
    }

    private HttpRequest.Builder asked(PersonId by, String what) {
        String hat = by.equals(PersonId.TEACHER) ? Role.TEACHER.name() : Role.DELEGATE.name();
        String path = "api/classes/" + opened.getString("class") + "/" + hat.toLowerCase(Locale.ROOT) + "/" + what;
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("Cookie", cookies.getOrDefault(by, ""))
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> get(String what) {
        String path = "api/classes/" + opened.getString("class") + "/teacher/" + what;
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Cookie", cookies.getOrDefault(PersonId.TEACHER, ""))
                .GET());
    }

    private void isAnswered(HttpResponse<String> answer, String what) {
        answered += answer.statusCode() < 300 ? 1 : 0;
        assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isLessThan(500);
    }

    private String cookie(String hat) {
        String link = opened.getString(hat);
        String key = link.substring(link.lastIndexOf('/') + 1);
        String path = "api/classes/" + opened.getString("class") + "/" + hat + "/key";
        return cookie(server.post(path, "{\"key\":\"" + key + "\"}"));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return StrictJson.object(new StringReader(answer.body()));
    }
}
