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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The event log in a relational database, by JPA. It opens and commits its own transactions. Safe to use from many threads, and from many
 * nodes on one database.
 */
public final class JpaEventLog implements EventLog {
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
        return transactions.reading(entities -> new Lines(entities, id, packSize).after(after)).stream()
                .map(line -> new Recorded(line.version(), line.at(), mapper.read(line.event(), ClassEvent.class)))
                .toList();
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
        return java.util.stream.IntStream.range(0, events.size())
                .mapToObj(i -> new Line(after + i + 1, at, mapper.write(events.get(i))))
                .toList();
    }
}
