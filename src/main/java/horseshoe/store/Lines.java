package horseshoe.store;

import horseshoe.classroom.ClassId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of one class's log in the database: packs of many, then single entries. The newest line is always an entry.
 *
 * @param entities the connection to use
 * @param id which class
 * @param packSize how many lines make a pack
 */
record Lines(EntityManager entities, ClassId id, int packSize) {
    /** How many entries are packed at a time. */
    static final int PACK_SIZE = 500;

    /** Whether the log is at this version; the caller holds the class's row, so that it stays there. */
    boolean endAt(long version) {
        List<Long> following = entities.createQuery(
                        "select line.place.version from LogEntry line where line.place.classId = :id"
                                + " and line.place.version >= :version order by line.place.version",
                        Long.class)
                .setParameter("id", id.text())
                .setParameter("version", version)
                .setMaxResults(2)
                .getResultList();
        return following.equals(List.of(version));
    }

    /** Adds lines, and packs what came before them when enough has come together. */
    void add(List<Line> added) {
        added.forEach(
                line -> entities.persist(new LogEntry(new LogPlace(id, line.version()), line.at(), line.event())));
        long before = added.getFirst().version() - 1;
        if (before / packSize < added.getLast().version() / packSize) {
            entities.flush();
            pack(added.getLast().version() - 1);
        }
    }

    private void pack(long upTo) {
        List<Line> loose =
                loose(0).stream().filter(line -> line.version() <= upTo).toList();
        if (!loose.isEmpty()) {
            entities.persist(new LogPack(id, loose));
            entities.createQuery("delete from LogEntry line where line.place.classId = :id"
                            + " and line.place.version <= :upTo")
                    .setParameter("id", id.text())
                    .setParameter("upTo", upTo)
                    .executeUpdate();
        }
    }

    /**
     * The lines after a version, in order; none if the class is gone. Entries are read first: one that is packed in the meantime is then
     * found in its pack, and passed over if it was found before. What others commit meanwhile may leave a gap.
     */
    List<Line> after(long version) {
        List<Line> loose = loose(version);
        if (loose.isEmpty() || loose.getFirst().version() == version + 1) {
            return loose;
        }
        long first = loose.getFirst().version();
        List<Line> packed = packed(version)
                .filter(line -> line.version() > version && line.version() < first)
                .toList();
        return Stream.concat(packed.stream(), loose.stream()).toList();
    }

    private List<Line> loose(long after) {
        return entities.createQuery(
                        "select line from LogEntry line where line.place.classId = :id"
                                + " and line.place.version > :after order by line.place.version",
                        LogEntry.class)
                .setParameter("id", id.text())
                .setParameter("after", after)
                .getResultStream()
                .map(LogEntry::line)
                .toList();
    }

    private Stream<Line> packed(long after) {
        return entities.createQuery(
                        "select pack from LogPack pack where pack.place.classId = :id"
                                + " and pack.place.version > :after order by pack.place.version",
                        LogPack.class)
                .setParameter("id", id.text())
                .setParameter("after", after)
                .getResultStream()
                .flatMap(pack -> pack.lines().stream());
    }
}
