package horseshoe.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * SQLite in a file, used by this process alone: one connection writes, others read beside it. Decision note 0016 says why each setting is
 * as it is.
 */
record Sqlite() implements Engine {
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    @Override
    public void configure(HikariConfig config) {
        config.setDriverClassName("org.sqlite.JDBC");
        config.addDataSourceProperty("journal_mode", "WAL");
        config.addDataSourceProperty("synchronous", "FULL");
        config.addDataSourceProperty("secure_delete", "ON");
        config.addDataSourceProperty("foreign_keys", "ON");
        config.addDataSourceProperty("temp_store", "MEMORY");
        config.addDataSourceProperty("wal_autocheckpoint", "100");
        config.addDataSourceProperty("busy_timeout", Long.toString(PATIENCE.toMillis()));
    }

    @Override
    public int writers() {
        return 1;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void begin(Sql sql) throws SQLException {
        sql.run("begin immediate");
    }

    @Override
    public void commit(Sql sql) throws SQLException {
        sql.run("commit");
    }

    @Override
    public void rollBack(Sql sql) throws SQLException {
        sql.run("rollback");
    }

    /** Whoever writes is alone. */
    @Override
    public String locking() {
        return "";
    }

    @Override
    public void probe(Sql sql) throws SQLException {
        sql.run("create table probe (room blob)");
        sql.run("insert into probe values (zeroblob(262144))");
        sql.run("drop table probe");
    }

    @Override
    public Meaning meaning(SQLException error) {
        return error instanceof SQLiteException ours
                ? meaning(ours.getResultCode())
                : error instanceof java.sql.SQLTransientConnectionException ? Meaning.NO_ANSWER : Meaning.OURS;
    }

    private static Meaning meaning(SQLiteErrorCode code) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xFF)) {
            case SQLITE_CONSTRAINT ->
                code == SQLiteErrorCode.SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLiteErrorCode.SQLITE_CONSTRAINT_UNIQUE
                        ? Meaning.TAKEN
                        : Meaning.OURS;
            case SQLITE_FULL -> Meaning.NO_ROOM;
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Meaning.NO_ANSWER;
            case SQLITE_IOERR,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB,
                    SQLITE_READONLY,
                    SQLITE_CANTOPEN,
                    SQLITE_PERM,
                    SQLITE_NOMEM -> Meaning.FAULTY;
            default -> Meaning.OURS;
        };
    }
}
