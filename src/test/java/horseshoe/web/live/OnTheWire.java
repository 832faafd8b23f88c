package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.json.RecordMapper;
import horseshoe.json.StrictJson;
import horseshoe.scenario.Rehearsal;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads acts and writes views as the service does, without a server. */
public final class OnTheWire {
    private static final RecordMapper MAPPER = new LiveBeans().acts();
    private static final Decoding DECODING = decoding();

    private OnTheWire() {}

    private static Decoding decoding() {
        Decoding decoding = new Decoding();
        decoding.mapper = MAPPER;
        decoding.rehearsal = Rehearsal.of(schema(), Room.LIBRARY);
        return decoding;
    }

    private static JsonObject schema() {
        try (var schema = Files.newBufferedReader(Path.of("scenarios", "scenario.schema.json"))) {
            return StrictJson.object(schema);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What a body asks for when that person sends it. */
    public static ClassCommand command(ClassState state, Roster.Person person, String body) {
        Caller caller = new Caller(state.lesson().opened().id(), state, person, key(state, person));
        return DECODING.command(caller, new ActBody(StrictJson.object(new StringReader(body))));
    }

    private static KeyHash key(ClassState state, Roster.Person person) {
        return state.roster().keys().entrySet().stream()
                .filter(key -> key.getValue().person().equals(person.id()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** A command as a body. */
    public static String body(Object command) {
        return MAPPER.write(command);
    }

    /** A view as it is sent. */
    public static String json(Object view) {
        return new String(Wire.json(view), StandardCharsets.UTF_8);
    }
}
