package horseshoe.store;

import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.time.Duration;

/** What differs between the databases that keep the log: how they are opened, how they lock, what their errors mean. */
sealed interface Engine permits Sqlite, Postgres {
    /**
     * The engine behind an address.
     *
     * @param url of JDBC
     * @throws IllegalArgumentException if the service does not keep classes there; the message says what to do
     */
    static Engine of(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            return new Sqlite();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new Postgres();
        }
        throw new IllegalArgumentException(url.startsWith("jdbc:h2:") ? H2_NO_MORE : NO_SUCH);
    }

    /** Said of H2, which earlier versions had. */
    String H2_NO_MORE =
            "HORSESHOE_DB_URL names an H2 database, and Horseshoe no longer keeps classes in H2: its release lost votes."
                    + " Leave the setting out; if classes are to come along, put the H2 file into the state folder as classes.mv.db first.";

    /** Said of any other. */
    String NO_SUCH = "HORSESHOE_DB_URL must begin with jdbc:postgresql: or jdbc:sqlite:, or be left out.";

    /** What an error means. */
    enum Meaning {
        /** A unique key is there already. */
        TAKEN,
        /** The database does not answer, or not in time. */
        NO_ANSWER,
        /** There is no room on the disk. */
        NO_ROOM,
        /** The disk or the database is at fault. */
        FAULTY,
        /** We are. */
        OURS
    }

    /** What an error of the driver means. */
    Meaning meaning(SQLException error);

    /** Sets what a connection needs. */
    void configure(HikariConfig config);

    /** How many may write at a time. */
    int writers();

    /** How long to wait for a connection. */
    Duration patience();

    /** Begins a transaction that will write. */
    void begin(Sql sql) throws SQLException;

    /** Ends it: when this returns, what was written is on disk. */
    void commit(Sql sql) throws SQLException;

    /** Ends it as if it had not been. */
    void rollBack(Sql sql) throws SQLException;

    /** What follows a query whose rows nobody else shall change until the end of the transaction. */
    String locking();

    /** Writes something that leaves no trace, as large as an act may be. */
    void probe(Sql sql) throws SQLException;
}
