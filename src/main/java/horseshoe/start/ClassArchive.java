package horseshoe.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The archive of loaded classes, which the Java virtual machine maps into memory when it starts; that halves the start. It is made by a
 * rehearsal: a start of its own that ends as soon as the service was ready. A virtual machine that has served for long can
 * fail while it writes its archive (seen with Java 25.0.3), so no other run does.
 */
public final class ClassArchive {
    private static final long PATIENCE_SECONDS = 180;

    private final Path server;
    private final Path archive;

    private ClassArchive(Path server) {
        this.server = server.toAbsolutePath().normalize();
        this.archive = this.server.resolveSibling("classes.jsa");
    }

    /** The archive beside the server's folder. */
    static ClassArchive beside(Path server) {
        return new ClassArchive(server);
    }

    /**
     * Makes the archive if there is none. Without one the service starts more slowly and is otherwise the same, so a rehearsal that fails is
     * told and fails nothing.
     *
     * @param arguments the server's folder, as {@link Assembly} lays it out
     * @throws IOException if nothing can be written
     * @throws InterruptedException if the rehearsal is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        ClassArchive archive = beside(Path.of(arguments[0]));
        if (!Files.exists(archive.path()) && !archive.make()) {
            System.err.println("The rehearsal failed; the service will start more slowly.");
        }
    }

    private boolean make() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(server.getParent(), "rehearsal");
        try {
            Path made = folder.resolve("classes.jsa");
            boolean good = isRehearsed(folder, made) && Files.exists(made);
            if (good) {
                Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE);
            }
            return good;
        } finally {
            delete(folder);
        }
    }

    private boolean isRehearsed(Path folder, Path made) throws IOException, InterruptedException {
        Process rehearsal = new ProcessBuilder(command(folder, made))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(
                        server.resolveSibling("rehearsal.log").toFile()))
                .start();
        if (!rehearsal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            rehearsal.destroyForcibly().waitFor();
        }
        return rehearsal.exitValue() == 0;
    }

    private List<String> command(Path folder, Path made) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:ArchiveClassesAtExit=" + made,
                "-Xlog:disable",
                "-Dhorseshoe.rehearsal=true",
                "-Dhorseshoe.address=127.0.0.1",
                "-Dhorseshoe.port=" + freePort(),
                "-Dhorseshoe.state=" + folder.resolve("state"),
                "-jar",
                server.resolve("start.jar").toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Where the archive lies. */
    Path path() {
        return archive;
    }

    /** Removes the archive, because a file that it was made from has changed. */
    void remove() throws IOException {
        Files.deleteIfExists(archive);
    }
}
