package horseshoe.classroom;

import java.time.Instant;

/** What came of opening a class. */
public sealed interface Opened {
    /**
     * It is open, and on disk.
     *
     * @param id its id
     * @param code its join code
     * @param keys the secrets of the first two in it; nowhere kept but as hashes
     * @param until when it deletes itself
     */
    record Done(ClassId id, JoinCode code, FirstKeys keys, Instant until) implements Opened {}

    /**
     * The secrets of the first two in a class.
     *
     * @param teacher of person 0
     * @param projector of person 1
     */
    record FirstKeys(String teacher, String projector) {}

    /**
     * It cannot be opened so.
     *
     * @param refusal {@code NO_SUCH_COUNCIL}, {@code BAD_SEATS} or {@code UNKNOWN} for a seat to be played alone that is not there
     */
    record Refused(ClassRefusal refusal) implements Opened {}
}
