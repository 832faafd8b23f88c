package horseshoe.client;

import java.io.IOException;

/** Somebody in a class: the key of a hat, and the connection of a screen. */
record Wearer(Key key, Line line) {
    /** Asks with the key; an answer that refuses is a failure. */
    Line.Answer ask(String method, String path, String body) throws IOException {
        return line.ask(new Line.Request(method, key.path(path), key.cookie(), body))
                .required();
    }
}
