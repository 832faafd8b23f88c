package horseshoe.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/** A wire between the service and PostgreSQL that can be cut in the middle of a commit. */
final class CutWire implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int database;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NOWHERE);
    private volatile boolean dead;

    /** Where the next commit is cut. */
    enum Cut {
        /** It is not. */
        NOWHERE,
        /** It never arrives. */
        BEFORE,
        /** It arrives and is done; its answer never comes. */
        AFTER,
        /** The same, and from then on nothing gets through until it is mended. */
        AFTER_FOR_GOOD
    }

    /** A wire to a port of this machine. */
    CutWire(int database) throws IOException {
        this.database = database;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut(Cut where) {
        next.set(where);
    }

    void mend() {
        dead = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                if (dead) {
                    near.close();
                } else {
                    connect(near, new Socket(InetAddress.getLoopbackAddress(), database));
                }
            } catch (IOException closed) {
                dead = true;
            }
        }
    }

    private void connect(Socket near, Socket far) {
        AtomicReference<Cut> cut = new AtomicReference<>(Cut.NOWHERE);
        Thread.ofVirtual().start(() -> pass(near, far, bytes -> goesOut(bytes, cut)));
        Thread.ofVirtual().start(() -> pass(far, near, bytes -> cut.get() == Cut.NOWHERE));
    }

    private boolean goesOut(byte[] bytes, AtomicReference<Cut> cut) {
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains("COMMIT")) {
            cut.set(next.getAndSet(Cut.NOWHERE));
            dead = dead || cut.get() == Cut.AFTER_FOR_GOOD;
        }
        return cut.get() != Cut.BEFORE && (!dead || cut.get() == Cut.AFTER_FOR_GOOD);
    }

    private interface Gate {
        boolean lets(byte[] bytes);
    }

    private static void pass(Socket from, Socket to, Gate gate) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                byte[] bytes = Arrays.copyOf(buffer, read);
                if (!gate.lets(bytes)) {
                    return;
                }
                out.write(bytes);
            }
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
