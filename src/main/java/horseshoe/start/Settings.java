package horseshoe.start;

import java.nio.file.Path;
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
 * @param places what it reads and writes
 * @param rehearsal whether to end as soon as the service was ready, so that the archive of loaded classes is written;
 *     {@code horseshoe.rehearsal=true}
 */
record Settings(int port, Places places, boolean rehearsal) {

    private static final int LAST_PORT = 65_535;

    /**
     * What the launcher reads and writes.
     *
     * @param server the server's folder, as {@link Assembly} lays it out
     * @param war the web application; {@code horseshoe.war}, by default {@code horseshoe.war} beside the server's folder
     * @param state the folder for everything the service writes; {@code horseshoe.state}, by default {@code state} beside
     *     the server's folder
     */
    record Places(Path server, Path war, Path state) {}

    /**
     * Reads the settings.
     *
     * @param server the server's folder
     * @param properties the system properties
     * @param environment the environment variables
     * @throws StartFailure if the port is none
     */
    static Settings read(Path server, Properties properties, Map<String, String> environment) throws StartFailure {
        var source = new Source(properties, environment);
        var places = new Places(
                server,
                source.path("war", server.resolveSibling("horseshoe.war")),
                source.path("state", server.resolveSibling("state")));
        return new Settings(
                source.port(8080),
                places,
                source.text("rehearsal").filter("true"::equals).isPresent());
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

        private int port(int otherwise) throws StartFailure {
            String text = text("port").orElse(Integer.toString(otherwise)).strip();
            if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= LAST_PORT) {
                return Integer.parseInt(text);
            }
            throw new StartFailure(
                    "horseshoe.port is \"" + text + "\", but must be a whole number from 1 to " + LAST_PORT + ".");
        }
    }
}
