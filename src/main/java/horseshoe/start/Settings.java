package horseshoe.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a start can be told. Each setting is a system property ({@code -Dhorseshoe.port=9090}) or, in its absence, an
 * environment variable ({@code HORSESHOE_PORT=9090}).
 *
 * @param port the TCP port the service listens on, 1 to 65535; {@code horseshoe.port}, 8080 by default
 * @param war the web application; {@code horseshoe.war}, by default {@code horseshoe.war} beside the server's folder
 * @param server the server's folder, as {@link Assembly} lays it out
 * @param state the folder for everything the service writes; {@code horseshoe.state}, by default {@code state} beside the
 *     server's folder
 * @param patience how long the application may take from its deployment to readiness; {@code horseshoe.patience}, in whole
 *     seconds, 60 by default
 */
record Settings(int port, Path war, Path server, Path state, Duration patience) {

    private static final int LAST_PORT = 65_535;

    /**
     * Reads the settings.
     *
     * @param server the server's folder
     * @param properties the system properties
     * @param environment the environment variables
     * @throws StartFailure if a setting is not a number or the port is none
     */
    static Settings read(Path server, Properties properties, Map<String, String> environment) throws StartFailure {
        var source = new Source(properties, environment);
        Path beside = server.resolveSibling("horseshoe.war");
        return new Settings(
                source.number("port", 8080, LAST_PORT),
                source.path("war", beside),
                server,
                source.path("state", server.resolveSibling("state")),
                Duration.ofSeconds(source.number("patience", 60, Integer.MAX_VALUE)));
    }

    private record Source(Properties properties, Map<String, String> environment) {

        private Optional<String> text(String name) {
            String variable = "HORSESHOE_" + name.toUpperCase(Locale.ROOT);
            return said(properties.getProperty("horseshoe." + name)).or(() -> said(environment.get(variable)));
        }

        private static Optional<String> said(@Nullable String text) {
            return Optional.ofNullable(text).filter(said -> !said.isBlank());
        }

        private Path path(String name, Path otherwise) {
            return text(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
        }

        private int number(String name, int otherwise, int last) throws StartFailure {
            String text = text(name).orElse(Integer.toString(otherwise)).strip();
            if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= last) {
                return Integer.parseInt(text);
            }
            throw new StartFailure(
                    "horseshoe." + name + " is \"" + text + "\", but must be a whole number from 1 to " + last + ".");
        }
    }
}
