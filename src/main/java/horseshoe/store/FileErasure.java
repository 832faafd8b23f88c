package horseshoe.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Rewrites the file without what was deleted, and empties the journal. SQLite overwrites what it deletes, but rows that it once moved from
 * one page to another leave copies behind; a file that is written anew has none.
 *
 * @param writers gives the connection that writes
 * @param earlier what an earlier version left beside the file; it goes with the first deletion
 */
record FileErasure(DataSource writers, EarlierFile earlier) implements Erasure {
    private static final Logger LOG = System.getLogger(FileErasure.class.getName());

    @Override
    public boolean isDone() {
        try (Connection connection = writers.getConnection();
                Statement statement = connection.createStatement()) {
            earlier.forget();
            statement.execute("vacuum");
            try (ResultSet outcome = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                return outcome.next() && outcome.getInt("busy") == 0;
            }
        } catch (SQLException | IOException notNow) {
            LOG.log(Level.DEBUG, "What was deleted is cleared away later", notNow);
            return false;
        }
    }
}
