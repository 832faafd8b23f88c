package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import horseshoe.json.RecordMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * The event log in a relational database, by JPA. It opens and commits its own transactions. Safe to use from many threads, and from many
 * nodes on one database.
 */
public final class JpaEventLog implements EventLog {
    /** How often a log with a gap is looked at again, and after what time: a second in all. */
    private static final int LOOKS = 200;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final RecordMapper mapper = RecordMapper.ofTypes();
    private final Transactions transactions;
    private final int packSize;

    /**
     * The log in a database that has its tables.
     *
     * @param factory of the unit {@code horseshoe}, which is RESOURCE_LOCAL
     */
    public JpaEventLog(EntityManagerFactory factory) {
        this(factory, Lines.PACK_SIZE);
    }

    /** With packs of another size than usual; for the measurement of what they are good for. */
    JpaEventLog(EntityManagerFactory factory, int packSize) {
        this.transactions = new Transactions(factory);
        this.packSize = packSize;
    }

    @Override
    public boolean begin(Entry entry, Instant at, List<ClassEvent> first) {
        List<Line> lines = lines(0, at, first);
        return transactions.writing(entities -> {
            entities.persist(new ClassLog(entry));
            entities.flush();
            new Lines(entities, entry.id(), packSize).add(lines);
            return true;
        });
    }

    @Override
    public long append(ClassId id, long expected, Instant at, List<ClassEvent> events) throws StaleVersion {
        List<Line> lines = lines(expected, at, events);
        if (!transactions.writing(entities -> append(entities, id, expected, lines))) {
            throw new StaleVersion(id, expected);
        }
        return lines.getLast().version();
    }

    private boolean append(EntityManager entities, ClassId id, long expected, List<Line> added) {
        ClassLog log = entities.find(ClassLog.class, id.text(), LockModeType.PESSIMISTIC_WRITE);
        Lines lines = new Lines(entities, id, packSize);
        if (log == null || !lines.endAt(expected)) {
            return false;
        }
        lines.add(added);
        return true;
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
            List<Line> lines = transactions.reading(entities -> new Lines(entities, id, packSize).after(after));
            if (isWhole(lines, after)) {
                return lines;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("The log of class " + id.text() + " has a gap after version " + after);
    }

    private static boolean isWhole(List<Line> lines, long after) {
        return IntStream.range(0, lines.size())
                .allMatch(place -> lines.get(place).version() == after + 1 + place);
    }

    @Override
    public Optional<ClassId> find(JoinCode code) {
        return transactions.reading(
                entities -> entities.createQuery("select log.id from ClassLog log where log.code = :code", String.class)
                        .setParameter("code", code.text())
                        .getResultStream()
                        .map(ClassId::new)
                        .findFirst());
    }

    @Override
    public void delete(ClassId id) {
        transactions.writing(entities -> entities.createQuery("delete from ClassLog log where log.id = :id")
                        .setParameter("id", id.text())
                        .executeUpdate()
                > 0);
    }

    @Override
    public List<ClassId> expired(Instant now) {
        return transactions.reading(entities -> entities.createQuery(
                        "select log.id from ClassLog log where log.until < :now order by log.until", String.class)
                .setParameter("now", now)
                .getResultStream()
                .map(ClassId::new)
                .toList());
    }

    private List<Line> lines(long after, Instant at, List<ClassEvent> events) {
        return IntStream.range(0, events.size())
                .mapToObj(i -> new Line(after + i + 1, at, mapper.write(events.get(i))))
                .toList();
    }
}
