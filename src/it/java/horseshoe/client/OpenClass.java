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
    private final Wearer teacher;
    private final Key projector;
    private final Map<String, Wearer> delegates = new LinkedHashMap<>();
    private int papers;

    private OpenClass(int port, Line desk, JsonObject opened) throws IOException {
        this.port = port;
        this.teacher = new Wearer(key(desk, opened, "teacher"), desk);
        this.projector = key(desk, opened, "projector");
        Joining.everySeat(teacher.line(), opened.getString("code"), port).forEach(delegates::put);
    }

    /**
     * Opens a class on the Panel vote, fills its seats, opens the meeting and adopts the agenda.
     *
     * @param port of the service on loopback
     * @return the class
     * @throws IOException if the service is gone
     */
    public static OpenClass on(int port) throws IOException {
        return on(port, "panel-renewal");
    }

    /**
     * The same on another scenario.
     *
     * @param port of the service on loopback
     * @param scenario its id
     * @return the class
     * @throws IOException if the service is gone
     */
    public static OpenClass on(int port, String scenario) throws IOException {
        var desk = new Line(port);
        String wish = "{\"scenario\":\"" + scenario + "\",\"preset\":\"COUNCIL\",\"minutes\":90,\"language\":\"en\"}";
        var opened = json(
                desk.ask(new Line.Request("POST", "/api/classes", "", wish)).required());
        var open = new OpenClass(port, desk, opened);
        open.chair("{\"act\":\"open-meeting\"}");
        open.chair("{\"act\":\"adopt-agenda\"}");
        return open;
    }

    private OpenClass(int port, OpenClass before) throws IOException {
        this.port = port;
        this.teacher = new Wearer(before.teacher.key(), new Line(port));
        this.projector = before.projector;
        for (Map.Entry<String, Wearer> delegate : before.delegates.entrySet()) {
            delegates.put(delegate.getKey(), new Wearer(delegate.getValue().key(), new Line(port)));
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

    private static Key key(Line desk, JsonObject opened, String hat) throws IOException {
        String link = opened.getString(hat);
        String path = "/api/classes/" + opened.getString("class") + "/" + hat + "/key";
        String body = "{\"key\":\"" + link.substring(link.lastIndexOf('/') + 1) + "\"}";
        Line.Answer answer = desk.ask(new Line.Request("POST", path, "", body)).required();
        return new Key(opened.getString("class"), hat, answer.cookie());
    }

    static JsonObject json(Line.Answer answer) {
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

    /** The keys of its delegates, by seat in the order of the table. */
    public Map<String, Key> keys() {
        Map<String, Key> keys = new LinkedHashMap<>();
        delegates.forEach((seat, delegate) -> keys.put(seat, delegate.key()));
        return keys;
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
        for (Wearer delegate : delegates.values()) {
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
        return teacher.ask("POST", "acts", act).version();
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

    private Wearer delegate(String seat) {
        return Objects.requireNonNull(delegates.get(seat), seat);
    }

    private void act(String seat, String act) throws IOException {
        delegate(seat).ask("POST", "acts", act);
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
        return delegate(seat)
                .ask("PUT", "votes/" + question, "{\"vote\":\"" + vote + "\"}")
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
        return json(teacher.ask("GET", "view", "")).getJsonObject("sections");
    }

    /**
     * What the class sees after its votes.
     *
     * @return the debrief
     * @throws IOException if the service is gone
     */
    public JsonObject debrief() throws IOException {
        return json(teacher.ask("GET", "debrief", ""));
    }

    /** Deletes the class. */
    @Override
    public void close() throws IOException {
        teacher.line()
                .ask(new Line.Request(
                        "DELETE",
                        "/api/classes/" + teacher.key().classId() + "/teacher",
                        teacher.key().cookie(),
                        ""))
                .required();
        teacher.line().close();
        for (Wearer delegate : delegates.values()) {
            delegate.line().close();
        }
    }
}
