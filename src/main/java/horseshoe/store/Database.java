package horseshoe.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The open database, with its tables in the newest form.
 *
 * @param pool its connections
 * @param entities the entities in it
 */
record Database(HikariDataSource pool, EntityManagerFactory entities) implements AutoCloseable {
    private static final int CONNECTIONS = 10;

    /** How long to wait at the start for a database that is starting as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long a request waits for a connection, and the readiness check for an answer. */
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    /**
     * Opens a database and brings its tables to the newest form.
     *
     * @param settings which
     * @return the database; to be closed
     */
    static Database open(DatabaseSettings settings) {
        HikariDataSource pool = new HikariDataSource(config(settings));
        try {
            return migrated(pool);
        } catch (RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    private static Database migrated(HikariDataSource pool) {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(pool)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return new Database(
                pool,
                Persistence.createEntityManagerFactory(
                        "horseshoe", Map.of("jakarta.persistence.nonJtaDataSource", pool)));
    }

    private static HikariConfig config(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("classes");
        config.setJdbcUrl(settings.url());
        config.setDriverClassName(settings.driver());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(ANSWER_WITHIN.toMillis());
        config.setInitializationFailTimeout(PATIENCE.toMillis());
        return config;
    }

    /** Whether no other process can use it: H2 locks its file. */
    boolean isOurs() {
        return pool.getJdbcUrl().startsWith("jdbc:h2:file:")
                && !pool.getJdbcUrl().contains("AUTO_SERVER");
    }

    /** Whether the database answers. */
    boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(Math.toIntExact(ANSWER_WITHIN.toSeconds()));
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        entities.close();
        pool.close();
    }
}
