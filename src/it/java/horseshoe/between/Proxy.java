package horseshoe.between;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small proxy in front of the service, whose weather changes at will. A change breaks every line that is open. Bad weather may hold for a
 * part of the addresses only.
 */
public final class Proxy implements AutoCloseable {
    private final String prefix;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile URI service;
    private volatile Weather weather = Weather.FAIR;
    private volatile String over = "";
    private ServerSocket door;
    private Thread accepting;

    private Proxy(URI service, String prefix) throws IOException {
        this.service = service;
        this.prefix = prefix;
        this.door = listening(0);
        this.port = door.getLocalPort();
        this.accepting = accept(door);
    }

    /**
     * A proxy in fair weather.
     *
     * @param service what it stands in front of
     * @param prefix the path under which it shows the service, which it takes off: empty, or with a slash in front and none at the end
     * @return the proxy, at work on the loopback interface
     */
    public static Proxy before(URI service, String prefix) {
        try {
            return new Proxy(service, prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a browser finds the service, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port + prefix + "/");
    }

    /** The service has moved. */
    public void leadsTo(URI moved) {
        service = moved;
    }

    /** The weather changes, everywhere. */
    public void becomes(Weather next) {
        becomes(next, "");
    }

    /**
     * The weather changes.
     *
     * @param next what becomes of requests from now on
     * @param below the addresses concerned, by how their paths begin behind the prefix; the others have fair weather
     */
    public void becomes(Weather next, String below) {
        over = below;
        weather = next;
        try {
            for (Socket line : open) {
                line.close();
            }
            if (next == Weather.REFUSED) {
                door.close();
                accepting.join();
            } else if (door.isClosed()) {
                door = listening(port);
                accepting = accept(door);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listening(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private Thread accept(ServerSocket at) {
        return Thread.ofVirtual().start(() -> {
            while (!at.isClosed()) {
                try {
                    Socket line = at.accept();
                    open.add(line);
                    Thread.ofVirtual().start(() -> serve(line));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    private void serve(Socket line) {
        try (line) {
            Optional<Head> head = Head.read(line.getInputStream());
            if (head.isPresent()) {
                serve(line, head.get());
            }
        } catch (IOException broken) {
            open.remove(line);
        } finally {
            open.remove(line);
        }
    }

    private void serve(Socket line, Head head) throws IOException {
        Weather now = head.path().startsWith(prefix + over) ? weather : Weather.FAIR;
        switch (now) {
            case FAIR -> pass(line, head);
            case SILENCE -> line.getInputStream().readAllBytes();
            default -> answer(line, now.bytes());
        }
    }

    private static void answer(Socket line, byte[] answer) throws IOException {
        line.getOutputStream().write(answer);
        line.shutdownOutput();
        line.getInputStream().readAllBytes();
    }

    private void pass(Socket line, Head head) throws IOException {
        try (Socket on = new Socket(service.getHost(), service.getPort())) {
            open.add(on);
            on.getOutputStream().write(head.handedOn(prefix));
            Thread.ofVirtual().start(() -> pour(line, on));
            pour(on.getInputStream(), line.getOutputStream());
            open.remove(on);
        }
    }

    private static void pour(Socket from, Socket to) {
        try {
            pour(from.getInputStream(), to.getOutputStream());
        } catch (IOException broken) {
            return;
        }
    }

    private static void pour(InputStream from, OutputStream to) throws IOException {
        byte[] some = new byte[8192];
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            to.write(some, 0, read);
            to.flush();
        }
    }

    /** Ends the proxy and all its lines. */
    @Override
    public void close() {
        becomes(Weather.REFUSED);
    }
}
