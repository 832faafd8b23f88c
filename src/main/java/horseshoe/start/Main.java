package horseshoe.start;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Starts Horseshoe: {@code java -jar start.jar}. Prints one line when the service is ready; when it cannot start, prints why
 * and ends with exit code 1.
 */
public final class Main {

    private static final int FAILED = 1;

    /** How long the application may take from its deployment to readiness. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Once it is ready there is nothing more to say but warnings; as it stops, Payara would print lists of its parts. */
    private static final PrintStream SILENCE =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    /** Held until the process ends. */
    private static Optional<StateLock> lock = Optional.empty();

    private Main() {}

    /**
     * Starts the service.
     *
     * @param arguments none; see {@link Settings} for what can be set
     */
    public static void main(String[] arguments) {
        try {
            Path server = serverFolder();
            Settings settings = Settings.read(server, System.getProperties(), System.getenv());
            start(settings);
            say(System.out, "Horseshoe is ready: http://localhost:" + settings.port() + "  (" + seconds() + " s)");
            System.setOut(SILENCE);
            if (settings.rehearsal()) {
                Runtime.getRuntime().exit(0);
            }
        } catch (StartFailure failure) {
            say(System.err, "Horseshoe did not start: " + failure.getMessage());
            Runtime.getRuntime().exit(FAILED);
        }
    }

    private static void start(Settings settings) throws StartFailure {
        requireApplication(settings.places().war());
        if (settings.places().holdsClasses()) {
            lock = Optional.of(StateLock.take(settings.places().state()));
        }
        try (Porter porter = settings.door().porter()) {
            Door inside = Door.inside();
            Server server = new Server(settings, inside);
            server.boot();
            requireReady(inside);
            server.open(porter);
            Departure.prepare(server, settings.door());
        }
        requireReady(settings.door());
    }

    private static void requireReady(Door door) throws StartFailure {
        if (!new Probe(door).readyWithin(PATIENCE)) {
            throw new StartFailure("it was deployed but not ready after " + PATIENCE.toSeconds()
                    + " seconds; /health/ready tells which part is missing.");
        }
    }

    private static void requireApplication(Path war) throws StartFailure {
        if (!Files.isReadable(war)) {
            throw new StartFailure("there is no application at " + war + "; build it with \"mvn package\".");
        }
    }

    private static Path serverFolder() throws StartFailure {
        URL startJar = Main.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(startJar.toURI()).resolveSibling("").toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new StartFailure("the server lies in a folder with an impossible name, " + startJar + ".", e);
        }
    }

    private static String seconds() {
        long tenths = ManagementFactory.getRuntimeMXBean().getUptime() / 100;
        return tenths / 10 + "." + tenths % 10;
    }

    private static void say(PrintStream where, String sentence) {
        where.println();
        where.println("  " + sentence);
        where.println();
    }
}
