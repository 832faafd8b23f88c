package horseshoe.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The check of a file that was not closed: the process was killed, or the power failed.
 *
 * @param file which
 */
record SafetyCheck(Path file) {
    private static final Logger LOG = System.getLogger(SafetyCheck.class.getName());

    /** A check, if the file needs one: SQLite takes its journal away when it closes a file, and a journal that is there was left, empty or not. */
    static Optional<SafetyCheck> due(Path file) {
        Path journal = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(journal) ? Optional.of(new SafetyCheck(file)) : Optional.empty();
    }

    /**
     * Checks it and says in one line what was found.
     *
     * @param connections to it
     * @throws IllegalStateException if it is damaged: to go on would make it worse; the message says what to do
     */
    void run(DataSource connections) {
        List<String> faults = faults(connections);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "The file of the classes, " + file + ", was not closed the last time and is damaged ("
                            + faults.getFirst() + "). Move it away, or put a backup in its place, and start again.");
        }
        LOG.log(
                Level.INFO,
                "The file of the classes was not closed the last time. It was checked: nothing is damaged, and what was acknowledged is there.");
    }

    private List<String> faults(DataSource connections) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>(texts(statement, "pragma integrity_check"));
            found.remove("ok");
            texts(statement, "pragma foreign_key_check").forEach(table -> found.add("a stray row in " + table));
            return found;
        } catch (SQLException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
