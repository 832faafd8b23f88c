package horseshoe.classroom;

import java.util.function.Consumer;

/**
 * Tells all nodes that a log has grown. A notice carries no content: whoever hears it reads the log. It may come late, twice or, if the
 * network fails, not at all.
 */
public interface Notices {
    /**
     * Tells it to the other nodes; returns at once.
     *
     * @param notice which log, and its version
     */
    void tell(Notice notice);

    /**
     * Hears what other nodes tell.
     *
     * @param listener called on a thread of its own; must not block long
     */
    void listen(Consumer<Notice> listener);

    /**
     * Whether no other node can write to the same logs, so that nobody else need be asked.
     *
     * @return false where there may be several nodes
     */
    default boolean alone() {
        return false;
    }

    /**
     * A log has grown, or a class is gone.
     *
     * @param id which class
     * @param version the version it has reached; 0 if the class was deleted
     */
    record Notice(ClassId id, long version) {}
}
