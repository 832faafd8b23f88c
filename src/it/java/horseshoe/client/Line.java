package horseshoe.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One connection to the service that is kept open: as little client as can be, since it shares the machine with what it measures. */
public final class Line implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 120_000;

    private final Socket socket;
    private final InputStream in;

    /**
     * Connects.
     *
     * @param port of the service on loopback
     * @throws IOException if nothing listens there
     */
    public Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param headers in small letters
     * @param body as text
     */
    public record Answer(int status, Map<String, String> headers, String body) {
        /** The cookie that came with the answer, without its attributes; empty if there is none. */
        String cookie() {
            return headers.getOrDefault("set-cookie", "").split(";")[0];
        }

        /**
         * Insists on success.
         *
         * @return this answer
         * @throws IllegalStateException if the service refused
         */
        public Answer required() {
            if (status >= 300) {
                throw new IllegalStateException(status + " " + body);
            }
            return this;
        }

        /**
         * The version of the log that the answer names.
         *
         * @return 0 if it names none
         */
        public long version() {
            return Long.parseLong(headers.getOrDefault("etag", "0").replaceAll("\\D", ""));
        }
    }

    /**
     * What is asked.
     *
     * @param method of HTTP
     * @param path with a slash in front
     * @param cookie empty for none
     * @param body JSON; empty for none
     */
    public record Request(String method, String path, String cookie, String body) {
        byte[] bytes() {
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n"
                    + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                    + "Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n\r\n";
            return (head + body).getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * Asks and waits for the answer.
     *
     * @param request what is asked
     * @return the answer, whatever its status
     * @throws IOException if the service is gone
     */
    public Answer ask(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        return answer();
    }

    /** Asks for a stream and leaves the connection to its reader. */
    InputStream open(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        int status = status();
        Map<String, String> headers = headers();
        if (status != 200) {
            throw new IllegalStateException("The stream was refused: " + status);
        }
        socket.setSoTimeout(0);
        return "chunked".equals(headers.get("transfer-encoding")) ? new Chunks(in) : in;
    }

    private Answer answer() throws IOException {
        int status = status();
        Map<String, String> headers = headers();
        return new Answer(status, headers, new String(body(headers), StandardCharsets.UTF_8));
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        return "chunked".equals(headers.get("transfer-encoding"))
                ? new Chunks(in).readAllBytes()
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int status() throws IOException {
        return Integer.parseInt(line(in).split(" ")[1]);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    /** Reads to the end of a line. */
    static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The service closed the connection");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
