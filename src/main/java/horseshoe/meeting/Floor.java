package horseshoe.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    /**
     * The speakers in the order in which they are called: speakers on a pending motion, the list in the order of asking (provisional
     * rule 27), replies last (practice).
     *
     * @return everybody who waits
     */
    public List<Waiting> inOrder() {
        return list.stream()
                .sorted(Comparator.comparing(waiting -> waiting.purpose().turn()))
                .toList();
    }

    /**
     * What a speaker waits to speak for.
     *
     * @param speaker anybody
     * @return their names on the list, in the order in which they are called
     */
    List<Waiting> of(Speaker speaker) {
        return inOrder().stream()
                .filter(waiting -> waiting.speaker().equals(speaker))
                .toList();
    }

    /**
     * Somebody invited.
     *
     * @param id any number
     * @return empty if nobody was invited under it
     */
    public Optional<Guest> guest(GuestId id) {
        return guests.stream().filter(guest -> guest.id().equals(id)).findFirst();
    }

    Floor listing(List<Waiting> all) {
        return new Floor(speech, all, closed, seconds, guests);
    }

    Floor adding(Waiting waiting) {
        return listing(Stream.concat(list.stream(), Stream.of(waiting)).toList());
    }

    Floor without(Predicate<Waiting> gone) {
        return listing(list.stream().filter(gone.negate()).toList());
    }

    Floor speaking(Optional<Speech> now) {
        return new Floor(now, list, closed, seconds, guests);
    }

    Floor extending(int more) {
        return speaking(speech.map(now -> new Speech(now.speaker(), now.purpose(), now.since(), now.seconds() + more)));
    }

    Floor closed(boolean now) {
        return new Floor(speech, list, now, seconds, guests);
    }

    Floor allotting(int now) {
        return new Floor(speech, list, closed, now, guests);
    }

    Floor inviting(Guest guest) {
        List<Guest> all = Stream.concat(guests.stream(), Stream.of(guest)).toList();
        return new Floor(speech, list, closed, seconds, all);
    }

    static Floor empty() {
        return new Floor(Optional.empty(), List.of(), false, 0, List.of());
    }
}
