package horseshoe.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The floor.
 *
 * @param speech the speech under way
 * @param list who waits to speak, in the order of asking (provisional rule 27)
 * @param closed whether nobody else can be put on the list
 * @param seconds speaking time allotted; 0 where it is not limited
 * @param guests who was invited to take part (provisional rules 37 and 39)
 */
public record Floor(Optional<Speech> speech, List<Waiting> list, boolean closed, int seconds, List<Guest> guests) {
    /** Copies the lists. */
    public Floor {
        list = List.copyOf(list);
        guests = List.copyOf(guests);
    }

    /** A speech under way: who, why, since when, for how many seconds (0: no limit). */
    public record Speech(Speaker speaker, Purpose purpose, Instant since, int seconds) {}

    /** Somebody on the list. */
    public record Waiting(Speaker speaker, Purpose purpose) {}

    static Floor empty() {
        return new Floor(Optional.empty(), List.of(), false, 0, List.of());
    }
}
