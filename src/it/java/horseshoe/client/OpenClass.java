package horseshoe.client;

import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A class on the service with a delegate in each seat, each with a connection of its own. */
public final class OpenClass implements AutoCloseable {
    private static final int SCENARIO_DRAFT = 1;
    private static final int AGENDA = 2;

    private final int port;
    private final Line desk;
    private final Key teacher;
    private final Key projector;
    private final Map<String, Delegate> delegates = new LinkedHashMap<>();
    private int papers;

    /** A delegate's key and the connection of its phone. */
    private record Delegate(Key key, Line phone) {}

    private OpenClass(int port, Line desk, JsonObject opened) throws IOException {
        this.port = port;
        this.desk = desk;
        this.teacher = key(opened, "teacher");
        this.projector = key(opened, "projector");
        seat(opened.getString("code"));
    }

    /**
     * Opens a class on the Panel vote, fills its seats, opens the meeting and adopts the agenda.
     *
     * @param port of the service on loopback
     * @return the class
     * @throws IOException if the service is gone
     */
    public static OpenClass on(int port) throws IOException {
        var desk = new Line(port);
        String wish = "{\"scenario\":\"panel-renewal\",\"preset\":\"COUNCIL\",\"minutes\":90,\"language\":\"en\"}";
        var opened = json(
                desk.ask(new Line.Request("POST", "/api/classes", "", wish)).required());
        var open = new OpenClass(port, desk, opened);
        open.chair("{\"act\":\"open-meeting\"}");
        open.chair("{\"act\":\"adopt-agenda\"}");
        return open;
    }

    private OpenClass(int port, OpenClass before) throws IOException {
        this.port = port;
        this.desk = new Line(port);
        this.teacher = before.teacher;
        this.projector = before.projector;
        for (Map.Entry<String, Delegate> delegate : before.delegates.entrySet()) {
            delegates.put(delegate.getKey(), new Delegate(delegate.getValue().key(), new Line(port)));
        }
    }

    /**
     * The same class with the same keys on another port: another node, or the service started anew.
     *
     * @param newPort of the service on loopback
     * @return the class
     * @throws IOException if the service is gone
     */
    public OpenClass again(int newPort) throws IOException {
        return new OpenClass(newPort, this);
    }

    /**
     * A screen that only watches.
     *
     * @return a stream of the projector's
     * @throws IOException if the service is gone
     */
    public Screen screen() throws IOException {
        return Screen.follow(port, projector);
    }

    private Key key(JsonObject opened, String hat) throws IOException {
        String link = opened.getString(hat);
        String path = "/api/classes/" + opened.getString("class") + "/" + hat + "/key";
        String body = "{\"key\":\"" + link.substring(link.lastIndexOf('/') + 1) + "\"}";
        Line.Answer answer = desk.ask(new Line.Request("POST", path, "", body)).required();
        return new Key(opened.getString("class"), hat, cookie(answer));
    }

    private void seat(String code) throws IOException {
        JsonObject door = json(
                desk.ask(new Line.Request("GET", "/api/join/" + code, "", "")).required());
        for (JsonObject seat : door.getJsonArray("seats").getValuesAs(JsonObject.class)) {
            JsonObject now = json(desk.ask(new Line.Request("GET", "/api/join/" + code, "", ""))
                    .required());
            String wish = "{\"role\":\"DELEGATE\",\"seat\":\"" + seat.getString("seat") + "\",\"pseudonym\":\""
                    + now.getJsonArray("pseudonyms").getString(0) + "\"}";
            Line.Answer joined = desk.ask(new Line.Request("POST", "/api/join/" + code, "", wish))
                    .required();
            Key key = new Key(door.getString("class"), "delegate", cookie(joined));
            delegates.put(seat.getString("seat"), new Delegate(key, new Line(port)));
        }
    }

    private static String cookie(Line.Answer answer) {
        return answer.headers().getOrDefault("set-cookie", "").split(";")[0];
    }

    private static JsonObject json(Line.Answer answer) {
        return StrictJson.object(new StringReader(answer.body()));
    }

    /**
     * The codes of the seats.
     *
     * @return round the table
     */
    public List<String> seats() {
        return List.copyOf(delegates.keySet());
    }

    /**
     * Opens streams: the delegates' first, then screens that only watch.
     *
     * @param number how many
     * @return the screens
     * @throws IOException if the service is gone
     */
    public List<Screen> screens(int number) throws IOException {
        var screens = new ArrayList<Screen>();
        for (Delegate delegate : delegates.values()) {
            screens.add(Screen.follow(port, delegate.key()));
        }
        while (screens.size() < number) {
            screens.add(screen());
        }
        return screens;
    }

    /**
     * Acts from the teacher's desk as the President does.
     *
     * @param act the body
     * @return the version that holds it
     * @throws IOException if the service is gone
     */
    public long chair(String act) throws IOException {
        return desk.ask(new Line.Request("POST", teacher.path("acts"), teacher.cookie(), act))
                .required()
                .version();
    }

    /**
     * Puts the next draft to the vote: the scenario's own, then others like it.
     *
     * @return the version that holds it
     * @throws IOException if the service is gone
     */
    public long openVote() throws IOException {
        papers = papers == 0 ? SCENARIO_DRAFT : Math.max(papers, AGENDA) + 1;
        if (papers > AGENDA) {
            act(
                    "USA",
                    "{\"act\":\"table-draft\",\"symbol\":\"S/2024/" + papers + "\",\"terms\":{\"kind\":"
                            + "\"DRAFT_RESOLUTION\",\"chapter\":\"VII\",\"topics\":[],\"parties\":[]},\"text\":{\"preambular\":[],"
                            + "\"operative\":[\"Decides to extend the mandate\"]}}");
        }
        return chair("{\"act\":\"put-to-vote\",\"proposal\":" + papers + "}");
    }

    /**
     * A seat asks for the floor, is given it, and ends.
     *
     * @param seat its code
     * @throws IOException if the service is gone
     */
    public void speak(String seat) throws IOException {
        act(seat, "{\"act\":\"ask-for-floor\",\"purpose\":\"STATEMENT\"}");
        chair("{\"act\":\"give-floor\",\"speaker\":{\"type\":\"of-member\",\"seat\":\"" + seat + "\"}}");
        chair("{\"act\":\"end-speech\"}");
    }

    private void act(String seat, String act) throws IOException {
        Delegate delegate = Objects.requireNonNull(delegates.get(seat), seat);
        Key key = delegate.key();
        delegate.phone()
                .ask(new Line.Request("POST", key.path("acts"), key.cookie(), act))
                .required();
    }

    /**
     * Votes from a seat's phone.
     *
     * @param seat its code
     * @param question which vote
     * @param vote IN_FAVOUR and so on
     * @return the version that holds it
     * @throws IOException if the service is gone
     */
    public long vote(String seat, int question, String vote) throws IOException {
        Delegate delegate = Objects.requireNonNull(delegates.get(seat), seat);
        String path = delegate.key().path("votes/" + question);
        String body = "{\"vote\":\"" + vote + "\"}";
        return delegate.phone()
                .ask(new Line.Request("PUT", path, delegate.key().cookie(), body))
                .required()
                .version();
    }

    /**
     * Closes a vote.
     *
     * @param question which
     * @return the version that holds it
     * @throws IOException if the service is gone
     */
    public long closeVote(int question) throws IOException {
        return chair("{\"act\":\"close-vote\",\"question\":" + question + "}");
    }

    /**
     * What the teacher sees now.
     *
     * @return sections by name
     * @throws IOException if the service is gone
     */
    public JsonObject sections() throws IOException {
        return json(desk.ask(new Line.Request("GET", teacher.path("view"), teacher.cookie(), ""))
                        .required())
                .getJsonObject("sections");
    }

    /** Deletes the class. */
    @Override
    public void close() throws IOException {
        desk.ask(new Line.Request("DELETE", "/api/classes/" + teacher.classId() + "/teacher", teacher.cookie(), ""))
                .required();
        desk.close();
        for (Delegate delegate : delegates.values()) {
            delegate.phone().close();
        }
    }
}
