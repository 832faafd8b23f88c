package horseshoe.store;

import horseshoe.classroom.ClassId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one class's log in the database: packs of many, then single entries. The newest line is always an entry.
 *
 * @param sql the connection to use
 * @param id which class
 * @param packSize how many lines make a pack
 */
record Lines(Sql sql, ClassId id, int packSize) {
    /** How many entries are packed at a time. */
    static final int PACK_SIZE = 500;

    /** Takes the class's row, so that nobody else writes to its log until the end of the transaction; false if there is no such class. */
    boolean lock() throws SQLException {
        return !sql.rows(
                        "select id from class_log where id = ?" + sql.engine().locking(),
                        row -> row.getString(1),
                        id.text())
                .isEmpty();
    }

    /** Whether the log is at this version; the caller holds the class's row, so that it stays there. */
    boolean endAt(long version) throws SQLException {
        return sql.rows("select max(version) from log_entry where class_id = ?", row -> row.getLong(1), id.text())
                .equals(List.of(version));
    }

    /** Adds lines, and packs what came before them when enough has come together. */
    void add(List<Line> added) throws SQLException {
        sql.changeEach(
                "insert into log_entry (class_id, version, at, event) values (?, ?, ?, ?)",
                added.stream().map(this::values).toList());
        long before = added.getFirst().version() - 1;
        if (before / packSize < added.getLast().version() / packSize) {
            pack(added.getLast().version() - 1);
        }
    }

    private Object[] values(Line line) {
        return new Object[] {id.text(), line.version(), Moments.nanoseconds(line.at()), line.event()};
    }

    private void pack(long upTo) throws SQLException {
        List<Line> loose =
                loose(0).stream().filter(line -> line.version() <= upTo).toList();
        if (!loose.isEmpty()) {
            sql.change(
                    "insert into log_pack (class_id, up_to, events) values (?, ?, ?)",
                    id.text(),
                    loose.getLast().version(),
                    Line.pack(loose));
            sql.change("delete from log_entry where class_id = ? and version <= ?", id.text(), upTo);
        }
    }

    /**
     * The lines after a version, in order; none if the class is gone. Entries are read first: one that is packed in the meantime is then
     * found in its pack, and passed over if it was found before. What others commit meanwhile may leave a gap.
     */
    List<Line> after(long version) throws SQLException {
        List<Line> loose = loose(version);
        if (loose.isEmpty() || loose.getFirst().version() == version + 1) {
            return loose;
        }
        long first = loose.getFirst().version();
        List<Line> lines = new ArrayList<>(packed(version).stream()
                .filter(line -> line.version() > version && line.version() < first)
                .toList());
        lines.addAll(loose);
        return lines;
    }

    private List<Line> loose(long after) throws SQLException {
        return sql.rows(
                "select version, at, event from log_entry where class_id = ? and version > ? order by version",
                Lines::line,
                id.text(),
                after);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(row.getLong("version"), Moments.moment(row.getLong("at")), row.getString("event"));
    }

    private List<Line> packed(long after) throws SQLException {
        return sql
                .rows(
                        "select events from log_pack where class_id = ? and up_to > ? order by up_to",
                        row -> row.getBytes("events"),
                        id.text(),
                        after)
                .stream()
                .flatMap(pack -> Line.unpack(pack).stream())
                .toList();
    }
}
