package horseshoe.between;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The head of a request.
 *
 * @param text request line and headers, with the blank line at the end
 */
record Head(String text) {
    private static final String END = "\r\n\r\n";
    private static final int MOST = 65_536;

    /** Reads a head; empty where the other side went before it was complete. */
    static Optional<Head> read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && bytes.size() < MOST; next = in.read()) {
            bytes.write(next);
            if (next == '\n' && bytes.toString(StandardCharsets.ISO_8859_1).endsWith(END)) {
                return Optional.of(new Head(bytes.toString(StandardCharsets.ISO_8859_1)));
            }
        }
        return Optional.empty();
    }

    String path() {
        return text.split(" ", 3)[1];
    }

    /** The head as a proxy hands it on: without the path under which it shows the service, and for one request only. */
    byte[] handedOn(String prefix) {
        String[] parts = text.split(" ", 3);
        String path = parts[1].startsWith(prefix) ? parts[1].substring(prefix.length()) : parts[1];
        String rest = parts[2].replaceAll("(?im)^connection:.*\r\n", "");
        String headers = rest.substring(0, rest.length() - 2) + "Connection: close\r\n\r\n";
        return String.join(" ", parts[0], path, headers).getBytes(StandardCharsets.ISO_8859_1);
    }
}
