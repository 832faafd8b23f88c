package horseshoe.classroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A log in memory, under one lock. Counts its appends. */
final class InMemoryEventLog implements EventLog {
    private final Map<ClassId, List<Recorded>> logs = new LinkedHashMap<>();
    private final Map<ClassId, Entry> entries = new LinkedHashMap<>();
    private int appends;
    private boolean broken;
    private Optional<LogUnavailable.Outcome> away = Optional.empty();
    private boolean writesBeforeItGoes;

    @Override
    public synchronized boolean begin(Entry entry, Instant at, List<ClassEvent> first) {
        requireThere();
        if (entries.containsKey(entry.id()) || find(entry.code()).isPresent()) {
            return false;
        }
        entries.put(entry.id(), entry);
        logs.put(entry.id(), new ArrayList<>());
        write(logs.getOrDefault(entry.id(), List.of()), at, first);
        return true;
    }

    @Override
    public synchronized long append(ClassId id, long expected, Instant at, List<ClassEvent> events)
            throws StaleVersion {
        if (broken) {
            throw new IllegalStateException("The disk is full");
        }
        List<Recorded> log = logs.getOrDefault(id, List.of());
        if (log.isEmpty() || log.size() != expected) {
            throw new StaleVersion(id, expected);
        }
        if (away.isPresent() && !writesBeforeItGoes) {
            throw unavailable(away.get());
        }
        appends++;
        write(log, at, events);
        if (away.isPresent()) {
            throw unavailable(away.get());
        }
        return log.size();
    }

    private static void write(List<Recorded> log, Instant at, List<ClassEvent> events) {
        events.forEach(event -> log.add(new Recorded(log.size() + 1L, at, event)));
    }

    private static LogUnavailable unavailable(LogUnavailable.Outcome outcome) {
        return new LogUnavailable(LogUnavailable.Reason.NO_ANSWER, outcome, new IllegalStateException("away"));
    }

    private void requireThere() {
        if (away.isPresent()) {
            throw unavailable(LogUnavailable.Outcome.NOT_READ);
        }
    }

    @Override
    public synchronized List<Recorded> read(ClassId id, long after) {
        requireThere();
        List<Recorded> log = logs.getOrDefault(id, List.of());
        return List.copyOf(log.subList((int) Math.min(after, log.size()), log.size()));
    }

    @Override
    public synchronized Optional<ClassId> find(JoinCode code) {
        requireThere();
        return entries.values().stream()
                .filter(entry -> entry.code().equals(code))
                .map(Entry::id)
                .findFirst();
    }

    @Override
    public synchronized void delete(ClassId id) {
        logs.remove(id);
        entries.remove(id);
    }

    @Override
    public synchronized List<ClassId> expired(Instant now) {
        return entries.values().stream()
                .filter(entry -> !entry.until().isAfter(now))
                .map(Entry::id)
                .toList();
    }

    synchronized int appends() {
        return appends;
    }

    /**
     * From now on nothing can be read, and nothing written.
     *
     * @param outcome what an append then says of itself
     * @param writes whether what it is given is nevertheless written
     */
    synchronized void goesAway(LogUnavailable.Outcome outcome, boolean writes) {
        away = Optional.of(outcome);
        writesBeforeItGoes = writes;
    }

    synchronized void isBack() {
        away = Optional.empty();
    }

    /** From now on every append fails, or no longer. */
    synchronized void breaks(boolean now) {
        broken = now;
    }
}
