package horseshoe;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The built application in the real server: its own process, started by the launcher as a person starts it, on a free port of
 * the loopback interface. Everything it writes to its console is kept in {@code target/server-<port>.log}.
 */
public final class RunningServer implements AutoCloseable {

    private static final long START_WITHIN_SECONDS = 240;
    private static final long STOP_WITHIN_SECONDS = 60;

    /** Speaks HTTP/1.1, as browsers do to an address without TLS. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final int port;
    private final Path log;
    private final Process process;

    private RunningServer(int port, Launch launch) throws IOException {
        this.port = port;
        this.log = Launch.TARGET.resolve("server-" + port + ".log");
        this.process = launch.start();
    }

    /** Starts the server and returns when it says that it is ready. */
    static RunningServer start() {
        return start(List.of());
    }

    /**
     * Starts the server and returns when it says that it is ready.
     *
     * @param settings what it is told besides its port: {@code -Dhorseshoe.state=...}
     * @return the server
     */
    public static RunningServer start(List<String> settings) {
        try {
            int port = freePort();
            Launch launch = Launch.onPort(port);
            for (String setting : settings) {
                launch = launch.with(setting);
            }
            var server = new RunningServer(port, launch);
            Thread.ofVirtual().start(server::keepLog);
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the service answers, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /**
     * Asks the server.
     *
     * @param path path and query, without a slash in front
     * @return the answer, its body as text
     */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)));
    }

    /**
     * Posts JSON to the server.
     *
     * @param path path and query, without a slash in front
     * @param json the body
     * @return the answer, its body as text
     */
    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(address().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /**
     * Sends any request.
     *
     * @param request with an address resolved against {@link #address()}
     * @return the answer, its body as text
     */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What the server has written to its console so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The server's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends the server as a power cut does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        if (!ended()) {
            throw new IllegalStateException("The server outlived being killed.");
        }
        client.close();
    }

    /** Stops the server as an operating system does, and makes sure that nothing of it is left. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> children = process.descendants().toList();
        process.toHandle().destroy();
        if (!ended()) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not stop within " + STOP_WITHIN_SECONDS + " seconds.");
        }
        if (children.stream().anyMatch(ProcessHandle::isAlive)) {
            throw new IllegalStateException("The server left processes behind: " + children);
        }
        requireFree(port);
        client.close();
    }

    private boolean ended() {
        try {
            return process.waitFor(STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void awaitReady() throws IOException {
        try {
            ready.get(START_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The server did not start; its log says:\n" + Files.readString(log), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void keepLog() {
        try (BufferedReader lines = process.inputReader();
                BufferedWriter log = Files.newBufferedWriter(this.log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line + System.lineSeparator());
                log.flush();
                if (line.contains("Horseshoe is ready")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException("The server ended before it was ready."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that nobody listens on at the moment.
     *
     * @return a TCP port
     * @throws IOException if there is none
     */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void requireFree(int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
