package horseshoe.web;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.RunningServer;
import horseshoe.json.StrictJson;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/** Asks the API and reads its answers. */
record Answers(RunningServer server) {
    HttpResponse<String> post(String path, String type, String body) {
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The JSON at an address that has some. */
    JsonObject get(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** What is answered to a request with a header. */
    HttpResponse<String> get(String path, String header, String value) {
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header(header, value)
                .GET());
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** One member of every object of a list. */
    static List<String> texts(JsonArray objects, String member) {
        return objects.stream()
                .map(object -> object.asJsonObject().getString(member))
                .toList();
    }

    HttpResponse<String> decide(String body) {
        return post("api/decisions", "application/json", body);
    }

    JsonObject decision(String body) {
        return json(decide(body));
    }

    static JsonObject json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    static JsonObject json(String text) {
        return StrictJson.object(new StringReader(text));
    }

    /** The value at a JSON Pointer, as text. */
    static String at(JsonObject json, String pointer) {
        JsonValue value = Json.createPointer(pointer).getValue(json);
        return value.toString().replace("\"", "");
    }
}
