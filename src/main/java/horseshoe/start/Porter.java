package horseshoe.start;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * Stands at the door while the service comes up, and again while it goes: answers every request with 503, a short page for people and a
 * problem detail for programs, and says when to come back.
 */
final class Porter implements AutoCloseable {
    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;
    private static final String PROBLEM = """
            {"type":"/problems/starting","title":"The service is not there yet","status":503,\
            "detail":"The service is starting or stopping. Try again in a moment.","errors":[],"retryAfter":%s}""";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="refresh" content="%s">
                <title>One moment · Horseshoe</title>
              </head>
              <body>
                <main>
                  <h1>One moment</h1>
                  <p>Horseshoe is starting. This page tries again by itself.</p>
                </main>
              </body>
            </html>
            """;

    /** After how many seconds it may be there. */
    private static final String SOON = "2";

    private final HttpServer server;

    private Porter(HttpServer server) {
        this.server = server;
    }

    /**
     * Takes the door.
     *
     * @param at where the service is to listen
     * @return the porter, at work
     * @throws IOException if the door cannot be had
     */
    static Porter at(InetSocketAddress at) throws IOException {
        HttpServer server = HttpServer.create(at, 0);
        server.createContext("/", Porter::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return new Porter(server);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean page = String.valueOf(exchange.getRequestHeaders().getFirst("Accept"))
                    .contains("text/html");
            byte[] body = (page ? PAGE : PROBLEM).formatted(SOON).getBytes(StandardCharsets.UTF_8);
            sign(exchange.getResponseHeaders(), page ? "text/html; charset=utf-8" : "application/problem+json");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(UNAVAILABLE, head ? NO_BODY : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static void sign(Headers headers, String type) {
        headers.set("Content-Type", type);
        headers.set("Retry-After", SOON);
        headers.set("Cache-Control", "no-store");
        headers.set("Connection", "close");
        headers.set("Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("X-Answered-By", "Horseshoe");
    }

    /** Leaves the door, at once. */
    @Override
    public void close() {
        server.stop(0);
    }
}
