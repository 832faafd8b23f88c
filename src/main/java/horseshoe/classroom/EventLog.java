package horseshoe.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened in every class, in order; there is no other truth. An append has been written to disk when it returns. Safe to use from
 * many threads, and from many nodes on one database. Every method throws {@link LogUnavailable}, within three seconds, where the log cannot
 * be read or written at the moment.
 */
public interface EventLog {
    /**
     * A class begins.
     *
     * @param entry its id, code and last day
     * @param at when
     * @param first its first events
     * @return false if id or code are taken; nothing has been written then
     */
    boolean begin(Entry entry, Instant at, List<ClassEvent> first);

    /**
     * Writes what has happened.
     *
     * @param id whose log
     * @param expected the version that the writer decided on
     * @param at when
     * @param events what happened, at least one
     * @return the version after them
     * @throws StaleVersion if the log is at another version, or the class is gone; nothing has been written then
     */
    long append(ClassId id, long expected, Instant at, List<ClassEvent> events) throws StaleVersion;

    /**
     * Reads a log.
     *
     * @param id whose log; of a class that is gone there are no events
     * @param after the version after which to read; 0 for all
     * @return in order
     */
    List<Recorded> read(ClassId id, long after);

    /**
     * The class that a code opens.
     *
     * @param code as typed
     * @return empty if there is none
     */
    Optional<ClassId> find(JoinCode code);

    /**
     * Deletes a class with everything in it.
     *
     * @param id which; nothing happens if it is gone
     */
    void delete(ClassId id);

    /**
     * The classes whose last day is over.
     *
     * @param now the present
     * @return ids
     */
    List<ClassId> expired(Instant now);

    /**
     * How a class is found.
     *
     * @param id its id
     * @param code its join code
     * @param until when it deletes itself
     */
    record Entry(ClassId id, JoinCode code, Instant until) {}
}
