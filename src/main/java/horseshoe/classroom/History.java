package horseshoe.classroom;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A list that grows at its end without being copied as a whole; each version of it stays as it is. */
final class History extends AbstractList<Recorded> {
    private static final int CHUNK = 256;
    private static final History EMPTY = new History(List.of(), List.of());

    private final List<List<Recorded>> full;
    private final List<Recorded> last;

    private History(List<List<Recorded>> full, List<Recorded> last) {
        this.full = full;
        this.last = last;
    }

    /** These events; a history is taken as it is. */
    static History of(List<Recorded> events) {
        if (events instanceof History history) {
            return history;
        }
        History history = EMPTY;
        for (Recorded event : events) {
            history = history.with(event);
        }
        return history;
    }

    History with(Recorded event) {
        List<Recorded> longer = longer(last, event);
        return longer.size() < CHUNK ? new History(full, longer) : new History(longer(full, longer), List.of());
    }

    private static <T> List<T> longer(List<T> list, T added) {
        List<T> copy = new ArrayList<>(list);
        copy.add(added);
        return List.copyOf(copy);
    }

    /** What was recorded up to a version. */
    History upTo(long version) {
        return of(stream().filter(event -> event.version() <= version).toList());
    }

    @Override
    public Recorded get(int index) {
        int chunk = index / CHUNK;
        return chunk < full.size() ? full.get(chunk).get(index % CHUNK) : last.get(index - full.size() * CHUNK);
    }

    @Override
    public int size() {
        return full.size() * CHUNK + last.size();
    }
}
