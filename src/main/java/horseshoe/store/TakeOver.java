package horseshoe.store;

import horseshoe.classroom.ClassId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings the classes of an H2 file into the database of today. The server carries H2 and can read what later releases of it wrote; it is not
 * asked to write.
 *
 * @param into the database of today
 */
record TakeOver(Transactions into) {
    private record Found(String id, String code, long until) {}

    /** Takes over what can be read, and says in a sentence what it was. */
    String of(Path name, Path file) {
        try (Connection old = open(name)) {
            Sql from = new Sql(old, into.engine());
            List<Found> classes = from.rows(
                    "select id, code, until from class_log",
                    row -> new Found(row.getString(1), row.getString(2), row.getLong(3)));
            List<String> damaged = new ArrayList<>();
            for (Found one : classes) {
                if (!isWhole(from, one)) {
                    damaged.add(one.code());
                }
            }
            return sentence(classes.size(), damaged, file);
        } catch (SQLException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(
                    "The file " + file + ", in which an earlier version kept its classes, cannot be read ("
                            + unreadable.getMessage()
                            + "). If that version still runs, stop it; else move the file away and start again.",
                    unreadable);
        }
    }

    private static Connection open(Path name) throws SQLException, ClassNotFoundException {
        Class.forName("org.h2.Driver");
        return DriverManager.getConnection(
                "jdbc:h2:file:" + name + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", "horseshoe", "");
    }

    private static String sentence(int classes, List<String> damaged, Path file) {
        String all = classes + " class" + (classes == 1 ? "" : "es") + " of an earlier version taken over from " + file;
        return damaged.isEmpty()
                ? all + "."
                : all + "; of those with the codes " + damaged + " not everything could be read.";
    }

    /** Takes a class over as far as its log goes without a gap; whether that was all of it. */
    private boolean isWhole(Sql from, Found one) {
        List<Line> lines = new ArrayList<>();
        boolean whole = isRead(from, one, lines);
        List<Line> usable = uptoGap(lines);
        if (!usable.isEmpty()) {
            into.writing(sql -> put(sql, one, usable), sql -> true);
        }
        return whole && usable.size() == lines.size() && !usable.isEmpty();
    }

    private static boolean isRead(Sql from, Found one, List<Line> lines) {
        try {
            from.rows("select events from log_pack where class_id = ? order by up_to", TakeOver::bytes, one.id())
                    .forEach(pack -> lines.addAll(Line.unpack(pack)));
            lines.addAll(from.rows(
                    "select version, at, event from log_entry where class_id = ? order by version",
                    row -> new Line(row.getLong(1), Moments.moment(row.getLong(2)), row.getString(3)),
                    one.id()));
            return true;
        } catch (SQLException | RuntimeException damaged) {
            return false;
        }
    }

    private static byte[] bytes(ResultSet row) throws SQLException {
        return row.getBytes(1);
    }

    private static List<Line> uptoGap(List<Line> lines) {
        return Stream.iterate(0, place -> place + 1)
                .limit(lines.size())
                .takeWhile(place -> lines.get(place).version() == place + 1)
                .map(lines::get)
                .toList();
    }

    /** Puts a class in, unless it is there: a start may have ended between the two steps. */
    private static boolean put(Sql sql, Found one, List<Line> lines) throws SQLException {
        sql.change("insert into class_log (id, code, until) values (?, ?, ?)", one.id(), one.code(), one.until());
        new Lines(sql, new ClassId(one.id()), Lines.PACK_SIZE).add(lines);
        return true;
    }
}
