package horseshoe.store;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Which database the log is in.
 *
 * @param url of JDBC, for SQLite or PostgreSQL; {@code horseshoe.db.url} or {@code HORSESHOE_DB_URL}, a file in the folder for the state by
 *     default
 * @param user {@code horseshoe.db.user} or {@code HORSESHOE_DB_USER}
 * @param password {@code horseshoe.db.password} or {@code HORSESHOE_DB_PASSWORD}
 */
record DatabaseSettings(String url, String user, String password) {
    private static final String SQLITE = "jdbc:sqlite:";

    /**
     * Reads the settings.
     *
     * @param config system properties and environment variables
     */
    static DatabaseSettings of(Config config) {
        Path state =
                Path.of(config.getOptionalValue("horseshoe.state", String.class).orElse("state"));
        return new DatabaseSettings(
                text(config, "horseshoe.db.url", file(state)),
                text(config, "horseshoe.db.user", "horseshoe"),
                text(config, "horseshoe.db.password", ""));
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    /** The file of a service that was told nothing else. */
    static String file(Path state) {
        return SQLITE + state.resolve("classes.db").toAbsolutePath();
    }

    /** The file it is in; empty if it is on a server. */
    Optional<Path> file() {
        return Optional.of(url)
                .filter(address -> address.startsWith(SQLITE))
                .map(address -> Path.of(address.substring(SQLITE.length())
                        .replaceFirst("^file:", "")
                        .replaceFirst("\\?.*$", "")));
    }
}
