package horseshoe.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import horseshoe.classroom.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;

/** The open database, with its tables in the newest form. */
final class Database implements AutoCloseable {
    /** How long to wait at the start for a database that is starting as well. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int READERS_OF_A_FILE = 4;

    private final DatabaseSettings settings;
    private final Transactions transactions;
    private final Upkeep upkeep;

    private Database(DatabaseSettings settings, Transactions transactions) {
        this.settings = settings;
        this.transactions = transactions;
        this.upkeep = Upkeep.of(transactions, erasure(settings, transactions));
    }

    private static Erasure erasure(DatabaseSettings settings, Transactions transactions) {
        return settings.file()
                .<Erasure>map(file -> new FileErasure(transactions.writers(), EarlierFile.beside(file)))
                .orElse(() -> true);
    }

    /**
     * Opens a database, checks it if it is a file that was not closed, brings its tables to the newest form, and takes over what an earlier
     * version kept beside it.
     *
     * @param settings which
     * @return the database; to be closed
     * @throws IllegalStateException if it cannot be used; the message says what to do
     */
    static Database open(DatabaseSettings settings) {
        Engine engine = Engine.of(settings.url());
        Optional<SafetyCheck> check = settings.file().flatMap(SafetyCheck::due);
        settings.file().ifPresent(Database::makeFolder);
        migrate(settings, engine, check);
        Transactions transactions = transactions(settings, engine);
        try {
            settings.file().map(EarlierFile::beside).ifPresent(earlier -> earlier.takeOver(transactions));
        } catch (RuntimeException failed) {
            closeAll(transactions);
            throw failed;
        }
        Database database = new Database(settings, transactions);
        check.ifPresent(unclean -> database.upkeep.erase());
        return database;
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a connection of its own: making tables, or waiting for another node that makes them, may take longer than an act. */
    private static void migrate(DatabaseSettings settings, Engine engine, Optional<SafetyCheck> check) {
        HikariConfig config = config(settings);
        config.setMaximumPoolSize(2);
        engine.configure(config);
        config.getDataSourceProperties().remove("socketTimeout");
        try (HikariDataSource pool = new HikariDataSource(config)) {
            check.ifPresent(due -> due.run(pool));
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        }
    }

    private static Transactions transactions(DatabaseSettings settings, Engine engine) {
        HikariDataSource writers = pool(settings, engine, engine.writers());
        HikariDataSource readers = engine.writers() == 1 ? pool(settings, engine, READERS_OF_A_FILE) : writers;
        return new Transactions(engine, writers, readers, new Pulse());
    }

    private static HikariDataSource pool(DatabaseSettings settings, Engine engine, int connections) {
        HikariConfig config = config(settings);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(engine.patience().toMillis());
        engine.configure(config);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("classes");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMinimumIdle(1);
        config.setInitializationFailTimeout(PATIENCE.toMillis());
        return config;
    }

    /** The log in it. */
    EventLog log() {
        return log(Lines.PACK_SIZE);
    }

    /** The log with packs of another size than usual; for the measurement of what they are good for. */
    EventLog log(int packSize) {
        return new SqlEventLog(transactions, upkeep::erase, packSize);
    }

    /** For questions that the log does not answer. */
    Transactions transactions() {
        return transactions;
    }

    /** Whether no other process can use it: the launcher locks the folder of the file. */
    boolean isOurs() {
        return settings.file().isPresent();
    }

    /** Whether the database takes what it is given. */
    boolean answers() {
        return transactions.answers();
    }

    @Override
    public void close() {
        upkeep.close();
        closeAll(transactions);
    }

    private static void closeAll(Transactions transactions) {
        transactions.readers().close();
        transactions.writers().close();
    }
}
