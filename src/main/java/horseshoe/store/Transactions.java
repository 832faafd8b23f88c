package horseshoe.store;

import com.zaxxer.hikari.HikariDataSource;
import horseshoe.classroom.LogUnavailable;
import horseshoe.classroom.LogUnavailable.Outcome;
import horseshoe.classroom.LogUnavailable.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Work on the database, done wholly or not at all. Where a commit is not answered, looks whether it was done before it says anything.
 *
 * @param engine what kind of database
 * @param writers connections that write
 * @param readers connections that read
 * @param pulse told how it went
 */
record Transactions(Engine engine, HikariDataSource writers, HikariDataSource readers, Pulse pulse) {
    /** How often a commit that was not answered is looked for, and after what time; longer waits nobody at a phone. */
    private static final int LOOKS = 6;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** Work that says whether it is to be committed. */
    interface Writing extends Sql.Work<Boolean> {}

    /** A commit failed: whether it was done is not known. */
    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1L;

        private final SQLException said;

        Unanswered(SQLException said) {
            super(said);
            this.said = said;
        }
    }

    /**
     * Reads, each query for itself.
     *
     * @throws LogUnavailable if that is not possible now
     */
    <T> T reading(Sql.Work<T> work) {
        requireAnswers(Outcome.NOT_READ);
        try (Connection connection = readers.getConnection()) {
            return work.with(new Sql(connection, engine));
        } catch (SQLException e) {
            throw failure(e, Outcome.NOT_READ);
        }
    }

    /**
     * Writes in one transaction.
     *
     * @param work says whether to commit
     * @param done looks whether it was committed, if the commit was not answered; alone with what it looks at, so that nothing is on its way
     * @return whether it was committed; it was not if the work said so, or a unique key was there already
     * @throws LogUnavailable if it was not committed, or nobody knows
     */
    boolean writing(Writing work, Writing done) {
        requireAnswers(Outcome.NOT_WRITTEN);
        try {
            boolean committed = committed(work);
            if (committed) {
                pulse.works();
            }
            return committed;
        } catch (Unanswered unanswered) {
            return isDone(done, unanswered.said);
        } catch (SQLException e) {
            if (engine.meaning(e) == Engine.Meaning.TAKEN) {
                return false;
            }
            throw failure(e, Outcome.NOT_WRITTEN);
        }
    }

    /** Whoever asks a database that is known to be away would wait for nothing; a full disk says so at once. */
    private void requireAnswers(Outcome outcome) {
        if (pulse.trouble().filter(Reason.NO_ANSWER::equals).isPresent()) {
            throw new LogUnavailable(Reason.NO_ANSWER, outcome, new SQLException("It did not answer a moment ago"));
        }
    }

    /** Does the work and commits it, without a look at how the database is. */
    boolean committed(Writing work) throws SQLException, Unanswered {
        try (Connection connection = writers.getConnection()) {
            Sql sql = new Sql(connection, engine);
            engine.begin(sql);
            boolean wanted = attempt(work, sql);
            if (wanted) {
                commit(sql);
            } else {
                rollBack(sql);
            }
            return wanted;
        }
    }

    private boolean attempt(Writing work, Sql sql) throws SQLException {
        try {
            return work.with(sql);
        } catch (SQLException | RuntimeException failed) {
            rollBack(sql);
            throw failed;
        }
    }

    private void commit(Sql sql) throws SQLException, Unanswered {
        try {
            engine.commit(sql);
        } catch (SQLException e) {
            rollBack(sql);
            switch (engine.meaning(e)) {
                case NO_ANSWER, FAULTY -> throw new Unanswered(e);
                case TAKEN, NO_ROOM, OURS -> throw e;
            }
        }
    }

    /** A connection that cannot even roll back is not used again; what it began ends with it. */
    private void rollBack(Sql sql) {
        try {
            engine.rollBack(sql);
        } catch (SQLException broken) {
            writers.evictConnection(sql.connection());
        }
    }

    private boolean isDone(Writing done, SQLException unanswered) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                boolean[] found = new boolean[1];
                committed(sql -> {
                    found[0] = done.with(sql);
                    return false;
                });
                return known(found[0], unanswered);
            } catch (SQLException | Unanswered stillAway) {
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
        throw failure(unanswered, Outcome.UNKNOWN);
    }

    private boolean known(boolean done, SQLException unanswered) {
        if (!done) {
            throw failure(unanswered, Outcome.NOT_WRITTEN);
        }
        return true;
    }

    private RuntimeException failure(SQLException e, Outcome outcome) {
        return switch (engine.meaning(e)) {
            case NO_ANSWER -> unavailable(Reason.NO_ANSWER, outcome, e);
            case NO_ROOM -> unavailable(Reason.NO_ROOM, outcome, e);
            case FAULTY -> unavailable(Reason.FAULTY, outcome, e);
            case TAKEN, OURS -> new IllegalStateException(e);
        };
    }

    private LogUnavailable unavailable(Reason reason, Outcome outcome, SQLException e) {
        pulse.failed(reason, e);
        return new LogUnavailable(reason, outcome, e);
    }

    /** Whether the database takes what it is given: nothing went wrong lately, and it answers a question. */
    boolean answers() {
        if (pulse.trouble().isPresent()) {
            return false;
        }
        try {
            return reading(sql -> sql.rows("select 1", row -> row.getInt(1)).size() == 1);
        } catch (LogUnavailable away) {
            return false;
        }
    }

    /** Whether something can be written now; told to the pulse. */
    void probe() {
        try {
            committed(sql -> {
                engine.probe(sql);
                return true;
            });
            pulse.works();
        } catch (SQLException e) {
            pulse.failed(
                    switch (engine.meaning(e)) {
                        case NO_ROOM -> Reason.NO_ROOM;
                        case NO_ANSWER -> Reason.NO_ANSWER;
                        case FAULTY, TAKEN, OURS -> Reason.FAULTY;
                    },
                    e);
        } catch (Unanswered e) {
            pulse.failed(Reason.NO_ANSWER, e);
        }
    }
}
