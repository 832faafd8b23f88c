package horseshoe.web;

import horseshoe.RunningServer;
import horseshoe.json.StrictJson;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** Asks the API and reads its answers. */
record Answers(RunningServer server) {
    HttpResponse<String> post(String path, String type, String body) {
        return server.send(HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
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
