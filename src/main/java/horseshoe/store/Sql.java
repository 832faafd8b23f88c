package horseshoe.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements on one connection.
 *
 * @param connection where they run; whoever has it closes it
 * @param engine what kind of database it leads to
 */
record Sql(Connection connection, Engine engine) {
    /** What a row says. */
    interface Row<T> {
        /** Reads a row. */
        T of(ResultSet row) throws SQLException;
    }

    /** Work on the database. */
    interface Work<T> {
        /** Does it, on a connection that is open as long. */
        T with(Sql sql) throws SQLException;
    }

    /** All rows, in their order. */
    <T> List<T> rows(String query, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(query, values);
                ResultSet found = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.of(found));
            }
            return rows;
        }
    }

    /** Changes rows, and says how many. */
    int change(String change, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(change, values)) {
            return statement.executeUpdate();
        }
    }

    /** Changes rows once for each set of values, in one go. */
    void changeEach(String change, List<Object[]> each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (Object[] values : each) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Runs a statement that gives nothing back, or nothing that matters. */
    void run(String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private PreparedStatement prepared(String text, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        set(statement, values);
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }
}
