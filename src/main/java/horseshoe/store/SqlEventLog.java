package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import horseshoe.json.RecordMapper;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * The event log in a relational database, in plain SQL. It opens and commits its own transactions. Safe to use from many threads, and from
 * many nodes on one database.
 */
final class SqlEventLog implements EventLog {
    /** How often a log with a gap is looked at again, and after what time: a second in all. */
    private static final int LOOKS = 200;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final RecordMapper mapper = RecordMapper.ofTypes();
    private final Transactions transactions;
    private final Runnable deleted;
    private final int packSize;

    /**
     * The log in a database that has its tables.
     *
     * @param transactions on it
     * @param deleted run when a class has been deleted
     * @param packSize how many entries are packed at a time
     */
    SqlEventLog(Transactions transactions, Runnable deleted, int packSize) {
        this.transactions = transactions;
        this.deleted = deleted;
        this.packSize = packSize;
    }

    private Lines log(Sql sql, ClassId id) {
        return new Lines(sql, id, packSize);
    }

    @Override
    public boolean begin(Entry entry, Instant at, List<ClassEvent> first) {
        List<Line> lines = lines(0, at, first);
        return transactions.writing(sql -> begin(sql, entry, lines), sql -> isThere(sql, entry.id(), 0, lines));
    }

    private boolean begin(Sql sql, Entry entry, List<Line> lines) throws SQLException {
        sql.change(
                "insert into class_log (id, code, until) values (?, ?, ?)",
                entry.id().text(),
                entry.code().text(),
                Moments.nanoseconds(entry.until()));
        log(sql, entry.id()).add(lines);
        return true;
    }

    @Override
    public long append(ClassId id, long expected, Instant at, List<ClassEvent> events) throws StaleVersion {
        List<Line> lines = lines(expected, at, events);
        if (!transactions.writing(sql -> append(sql, id, expected, lines), sql -> isThere(sql, id, expected, lines))) {
            throw new StaleVersion(id, expected);
        }
        return lines.getLast().version();
    }

    private boolean append(Sql sql, ClassId id, long expected, List<Line> added) throws SQLException {
        Lines lines = log(sql, id);
        if (!lines.lock() || !lines.endAt(expected)) {
            return false;
        }
        lines.add(added);
        return true;
    }

    /** Whether exactly these lines follow a version; others may have written after them. */
    private boolean isThere(Sql sql, ClassId id, long after, List<Line> written) throws SQLException {
        Lines lines = log(sql, id);
        if (!lines.lock()) {
            return false;
        }
        List<Line> found = lines.after(after);
        return found.size() >= written.size()
                && found.subList(0, written.size()).equals(written);
    }

    @Override
    public List<Recorded> read(ClassId id, long after) {
        return whole(id, after).stream()
                .map(line -> new Recorded(line.version(), line.at(), mapper.read(line.event(), ClassEvent.class)))
                .toList();
    }

    /** A reader may meet others' commits half-way and see a later line before an earlier one: it then looks again. */
    private List<Line> whole(ClassId id, long after) {
        for (int look = 0; look < LOOKS; look++) {
            List<Line> lines = transactions.reading(sql -> log(sql, id).after(after));
            if (Line.areWhole(lines, after)) {
                return lines;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("The log of class " + id.text() + " has a gap after version " + after);
    }

    @Override
    public Optional<ClassId> find(JoinCode code) {
        return ids("select id from class_log where code = ?", code.text()).stream()
                .findFirst();
    }

    @Override
    public void delete(ClassId id) {
        boolean there = transactions.writing(
                sql -> sql.change("delete from class_log where id = ?", id.text()) > 0,
                sql -> !log(sql, id).lock());
        if (there) {
            deleted.run();
        }
    }

    @Override
    public List<ClassId> expired(Instant now) {
        return ids("select id from class_log where until < ? order by until", Moments.nanoseconds(now));
    }

    private List<ClassId> ids(String query, Object value) {
        return transactions.reading(sql -> sql.rows(query, row -> new ClassId(row.getString("id")), value));
    }

    private List<Line> lines(long after, Instant at, List<ClassEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Line(after + i + 1, at, mapper.write(events.get(i))))
                .toList();
    }
}
