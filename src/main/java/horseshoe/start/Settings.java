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
 * @param door where it listens
 * @param places what it reads and writes
 * @param grid how it finds other nodes; empty for a single one
 * @param rehearsal whether to end as soon as the service was ready, so that the archive of loaded classes is written;
 *     {@code horseshoe.rehearsal=true}
 */
record Settings(Door door, Places places, Optional<Grid> grid, boolean rehearsal) {

    private static final int LAST_PORT = 65_535;
    private static final String ADDRESS =
            "https?://([A-Za-z0-9][A-Za-z0-9._-]*|\\[[0-9A-Fa-f:.]+])(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*/?";
    private static final int GRID_PORT = 6900;

    /**
     * What the launcher reads and writes.
     *
     * @param server the server's folder, as {@link Assembly} lays it out
     * @param war the web application; {@code horseshoe.war}, by default {@code horseshoe.war} beside the server's folder
     * @param state the folder for everything the service writes; {@code horseshoe.state}, by default {@code state} beside
     *     the server's folder
     * @param holdsClasses whether the classes are in a file in that folder; they are unless {@code horseshoe.db.url} names another place
     */
    record Places(Path server, Path war, Path state, boolean holdsClasses) {}

    /**
     * Reads the settings.
     *
     * @param server the server's folder
     * @param properties the system properties
     * @param environment the environment variables
     * @throws StartFailure if a port is none, the public address is none, or the other nodes are not named as they should be
     */
    static Settings read(Path server, Properties properties, Map<String, String> environment) throws StartFailure {
        var source = new Source(properties, environment);
        requirePublic(source.text("public").orElse("http://localhost"));
        var places = new Places(
                server,
                source.path("war", server.resolveSibling("horseshoe.war")),
                source.path("state", server.resolveSibling("state")),
                source.text("db.url").isEmpty());
        return new Settings(
                new Door(source.text("address").orElse(Door.ANYWHERE), source.port("port", 8080)),
                places,
                grid(source),
                source.text("rehearsal").filter("true"::equals).isPresent());
    }

    /** The TCP port the service listens on. */
    int port() {
        return door.port();
    }

    /** The application reads it; what it could not use is said before anything starts. */
    private static void requirePublic(String address) throws StartFailure {
        if (!address.strip().matches(ADDRESS)) {
            throw new StartFailure("horseshoe.public is \"" + address
                    + "\", but must be an address such as https://school.example or https://school.example/sim.");
        }
    }

    private static Optional<Grid> grid(Source source) throws StartFailure {
        Optional<String> members = source.text("cluster");
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(Grid.of(
                        members.get(), source.port("cluster.port", GRID_PORT), source.text("cluster.interface")));
    }

    private record Source(Properties properties, Map<String, String> environment) {

        private Optional<String> text(String name) {
            String variable = "HORSESHOE_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
            return said(properties.getProperty("horseshoe." + name)).or(() -> said(environment.get(variable)));
        }

        private static Optional<String> said(@Nullable String text) {
            return Optional.ofNullable(text).filter(said -> !said.isBlank());
        }

        private Path path(String name, Path otherwise) {
            return text(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
        }

        private int port(String name, int otherwise) throws StartFailure {
            String text = text(name).orElse(Integer.toString(otherwise)).strip();
            if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= LAST_PORT) {
                return Integer.parseInt(text);
            }
            throw new StartFailure("horseshoe." + name + " is \"" + text + "\", but must be a whole number from 1 to "
                    + LAST_PORT + ".");
        }
    }
}
