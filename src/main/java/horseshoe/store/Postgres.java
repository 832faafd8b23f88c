package horseshoe.store;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL, which other nodes may use as well, and which may go away while the service runs. */
record Postgres() implements Engine {
    private static final int CONNECTIONS = 10;
    private static final Duration PATIENCE = Duration.ofMillis(1_000);
    private static final Duration LIVENESS = Duration.ofMillis(500);

    /** Seconds without a word after which a connection is given up, so that nobody at a phone waits longer than three. */
    private static final String SILENCE = "2";

    @Override
    public void configure(HikariConfig config) {
        config.setDriverClassName("org.postgresql.Driver");
        config.setValidationTimeout(LIVENESS.toMillis());
        config.addDataSourceProperty("socketTimeout", SILENCE);
        config.addDataSourceProperty("connectTimeout", SILENCE);
        config.addDataSourceProperty("loginTimeout", SILENCE);
        config.addDataSourceProperty("cancelSignalTimeout", SILENCE);
        config.addDataSourceProperty("tcpKeepAlive", "true");
    }

    @Override
    public int writers() {
        return CONNECTIONS;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void begin(Sql sql) throws SQLException {
        sql.connection().setAutoCommit(false);
    }

    @Override
    public void commit(Sql sql) throws SQLException {
        sql.connection().commit();
    }

    @Override
    public void rollBack(Sql sql) throws SQLException {
        sql.connection().rollback();
    }

    @Override
    public String locking() {
        return " for update";
    }

    @Override
    public void probe(Sql sql) throws SQLException {
        sql.rows("select 1", row -> row.getInt(1));
        if (sql.rows("show transaction_read_only", row -> row.getString(1)).contains("on")) {
            throw new SQLException("The database takes no writes", "25006");
        }
    }

    /** By the first two digits of the SQLSTATE: what kind of error it is. */
    @Override
    public Meaning meaning(SQLException error) {
        String state = Optional.ofNullable(error.getSQLState()).orElse("");
        if (error instanceof SQLTransientConnectionException || error.getCause() instanceof IOException) {
            return Meaning.NO_ANSWER;
        }
        return switch (state) {
            case "23505" -> Meaning.TAKEN;
            case "53100" -> Meaning.NO_ROOM;
            case "25006" -> Meaning.FAULTY;
            default -> meaning(state.length() < 2 ? "" : state.substring(0, 2));
        };
    }

    private static Meaning meaning(String kind) {
        return switch (kind) {
            case "08", "28", "40", "53", "55", "57" -> Meaning.NO_ANSWER;
            case "58", "XX", "F0" -> Meaning.FAULTY;
            default -> Meaning.OURS;
        };
    }
}
