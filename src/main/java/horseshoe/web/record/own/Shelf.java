package horseshoe.web.record.own;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Holds records for a while. Where there are too many, the one not used for longest goes. Safe to share between threads.
 *
 * @param <K> what opens a record
 */
final class Shelf<K> {
    private final Room room;
    private final InstantSource clock;
    private final Map<K, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * How much is held.
     *
     * @param records how many at most
     * @param votes how many in all of them together; a single record may have more
     * @param idle after which time without use one is gone
     */
    record Room(int records, int votes, Duration idle) {}

    private record Kept(OwnRecord record, Instant used) {}

    Shelf(Room room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    synchronized void put(K key, OwnRecord record) {
        sweep();
        kept.put(key, new Kept(record, clock.instant()));
        Iterator<Kept> oldest = kept.values().iterator();
        while (isTooFull()) {
            oldest.next();
            oldest.remove();
        }
    }

    private boolean isTooFull() {
        int votes = kept.values().stream().mapToInt(one -> one.record().votes()).sum();
        return kept.size() > room.records() || kept.size() > 1 && votes > room.votes();
    }

    /** The record; from now on it stays for another while. */
    synchronized Optional<OwnRecord> get(K key) {
        sweep();
        return Optional.ofNullable(kept.computeIfPresent(key, (any, one) -> new Kept(one.record(), clock.instant())))
                .map(Kept::record);
    }

    synchronized void remove(K key) {
        kept.remove(key);
    }

    /** Forgets what was not used for long. */
    synchronized void sweep() {
        Instant oldest = clock.instant().minus(room.idle());
        kept.values().removeIf(one -> !one.used().isAfter(oldest));
    }
}
