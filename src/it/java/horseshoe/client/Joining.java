package horseshoe.client;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Delegates coming in through the door of a class. */
final class Joining {
    private Joining() {}

    /** One for each seat of the class, in the order of the table, each with a connection of its own. */
    static Map<String, Wearer> everySeat(Line line, String code, int port) throws IOException {
        Map<String, Wearer> delegates = new LinkedHashMap<>();
        JsonObject door = door(line, code);
        for (JsonObject seat : door.getJsonArray("seats").getValuesAs(JsonObject.class)) {
            String pseudonym = door(line, code).getJsonArray("pseudonyms").getString(0);
            String wish = "{\"role\":\"DELEGATE\",\"seat\":\"" + seat.getString("seat") + "\",\"pseudonym\":\""
                    + pseudonym + "\"}";
            Line.Answer joined = line.ask(new Line.Request("POST", "/api/join/" + code, "", wish))
                    .required();
            Key key = new Key(door.getString("class"), "delegate", joined.cookie());
            delegates.put(seat.getString("seat"), new Wearer(key, new Line(port)));
        }
        return delegates;
    }

    private static JsonObject door(Line line, String code) throws IOException {
        return OpenClass.json(
                line.ask(new Line.Request("GET", "/api/join/" + code, "", "")).required());
    }
}
