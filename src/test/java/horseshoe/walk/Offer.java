package horseshoe.walk;

import horseshoe.classroom.Room;
import horseshoe.json.StrictJson;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Command;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Openings;
import horseshoe.rules.SeatId;
import horseshoe.web.live.OnTheWire;
import horseshoe.web.live.view.Audience;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An act that a view offers, as it could be sent: with the choice that the view names, and "..." where a person would write.
 *
 * @param act its name
 * @param body with {@code as}
 */
record Offer(String act, JsonObject body) {
    /** What somebody is offered, undo left out; the expected step first. */
    static List<Offer> of(Room room, Audience audience) {
        Object acts = Optional.ofNullable(
                        Eyes.moment(room.state(), room.now()).of(audience).get("acts"))
                .orElse(List.of());
        List<Offer> all = new ArrayList<>();
        Map<String, List<JsonObject>> commands = new HashMap<>();
        for (JsonObject view : array(OnTheWire.json(acts)).getValuesAs(JsonObject.class)) {
            if (!view.getString("act").equals("undo")) {
                String as = view.getString("as");
                of(view, commands.computeIfAbsent(as, capacity -> bodies(room, capacity)))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static List<JsonObject> bodies(Room room, String as) {
        return candidates(room, as)
                .map(command -> StrictJson.object(new StringReader(OnTheWire.body(command))))
                .toList();
    }

    private static JsonArray array(String json) {
        return StrictJson.object(new StringReader("{\"all\":" + json + "}")).getJsonArray("all");
    }

    private static Stream<Offer> of(JsonObject view, List<JsonObject> commands) {
        String act = view.getString("act");
        String as = view.getString("as");
        List<JsonObject> options = view.getJsonArray("options").getValuesAs(JsonObject.class);
        List<JsonObject> choices = options.isEmpty() ? List.of(JsonObject.EMPTY_JSON_OBJECT) : options;
        return choices.stream().map(choice -> chosen(act, as, choice, commands));
    }

    private static Stream<Command> candidates(Room room, String as) {
        MeetingState meeting = room.run().state();
        return Stream.concat(
                Openings.candidates(meeting, actor(as), room.now()).stream(), Openings.next(meeting).stream());
    }

    private static Actor actor(String as) {
        if (as.equals("chair")) {
            return new Actor.Chair();
        }
        return as.startsWith("guest:")
                ? new Actor.Invited(new GuestId(Integer.parseInt(as.substring("guest:".length()))))
                : new Actor.Delegation(SeatId.of(as));
    }

    private static Offer chosen(String act, String as, JsonObject choice, List<JsonObject> commands) {
        JsonObject command = commands.stream()
                .filter(one -> one.getString("act").equals(act))
                .filter(one -> choice.entrySet().stream()
                        .allMatch(entry -> entry.getKey().equals("title")
                                || entry.getValue().equals(one.get(entry.getKey()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("On offer and not in order: " + act + " " + choice));
        return new Offer(act, Json.createObjectBuilder(command).add("as", as).build());
    }
}
