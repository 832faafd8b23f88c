package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.RunningServer;
import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * A class and the ways into it, as a program meets them over HTTP.
 *
 * @param server that holds it
 * @param opened what the service said when it was opened
 */
record Doors(RunningServer server, JsonObject opened) {
    static final String PANEL = "{\"scenario\":\"panel-renewal\",\"preset\":\"COUNCIL\"}";

    static Doors open(RunningServer server) {
        return new Doors(server, json(server.post("api/classes", PANEL)));
    }

    String id() {
        return opened.getString("class");
    }

    String code() {
        return opened.getString("code");
    }

    /** The key in the link of a hat. */
    String key(String hat) {
        String link = opened.getString(hat);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    String path(String hat, String what) {
        return "api/classes/" + id() + "/" + hat + "/" + what;
    }

    /** The cookie that a key is exchanged for. */
    String cookie(String hat) {
        return cookie(server.post(path(hat, "key"), "{\"key\":\"" + key(hat) + "\"}"));
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /** Joins as a delegate. */
    String joins(String seat) {
        JsonObject door = json(server.get("api/join/" + code()));
        String name = door.getJsonArray("pseudonyms").getString(0);
        String wish = "{\"role\":\"DELEGATE\",\"seat\":\"" + seat + "\",\"pseudonym\":\"" + name + "\"}";
        return cookie(server.post("api/join/" + code(), wish));
    }

    HttpRequest.Builder request(String hat, String what, String cookie) {
        return HttpRequest.newBuilder(server.address().resolve(path(hat, what)))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> act(String hat, String cookie, String act) {
        return server.send(request(hat, "acts", cookie).POST(BodyPublishers.ofString(act)));
    }

    HttpResponse<String> get(String hat, String what, String cookie) {
        return server.send(request(hat, what, cookie).GET());
    }

    HttpResponse<String> vote(String cookie, String body) {
        return server.send(request("delegate", "votes/1", cookie).PUT(BodyPublishers.ofString(body)));
    }

    /** Opens the meeting and puts the scenario's draft to the vote. */
    Doors voting() {
        String teacher = cookie("teacher");
        for (String act : new String[] {
            "{\"act\":\"open-meeting\"}", "{\"act\":\"adopt-agenda\"}", "{\"act\":\"put-to-vote\",\"proposal\":1}"
        }) {
            assertThat(act("teacher", teacher, act).statusCode()).isEqualTo(204);
        }
        return this;
    }

    static JsonObject json(HttpResponse<String> answer) {
        return StrictJson.object(new StringReader(answer.body()));
    }
}
