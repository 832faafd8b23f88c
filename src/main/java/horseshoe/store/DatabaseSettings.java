package horseshoe.store;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * Which database the log is in.
 *
 * @param url of JDBC, for H2 or PostgreSQL; {@code horseshoe.db.url} or {@code HORSESHOE_DB_URL}, a file in the folder for the state by
 *     default
 * @param user {@code horseshoe.db.user} or {@code HORSESHOE_DB_USER}
 * @param password {@code horseshoe.db.password} or {@code HORSESHOE_DB_PASSWORD}
 */
record DatabaseSettings(String url, String user, String password) {
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

    /** The driver that travels with the service; the server has an older one for H2, which would not do. */
    String driver() {
        return url.startsWith("jdbc:h2:") ? "org.h2.Driver" : "org.postgresql.Driver";
    }

    private static String text(Config config, String name, String otherwise) {
        return config.getOptionalValue(name, String.class).orElse(otherwise);
    }

    /**
     * H2's file. WRITE_DELAY=0: a commit returns when it has been written to the file, not half a second later. The virtual machine's end
     * must not close it while somebody still writes; the service does.
     */
    static String file(Path state) {
        return "jdbc:h2:file:" + state.resolve("classes").toAbsolutePath()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
    }
}
