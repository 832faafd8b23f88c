package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A process of its own that says what it finds in the database, and then writes as a service with some busy classes does: one event at a
 * time, packs when a log is long, and deletes a class at last and begins another. It says what it has been told is on disk, for as long as it lives.
 */
final class DoomedWriter {
    /** A log is deleted when it is this long; packs come before that. */
    static final int LONGEST = 1_200;

    private static final int BUSY = 6;
    private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");
    private static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    private final EventLog log;
    private final boolean hasty;

    private DoomedWriter(EventLog log, boolean hasty) {
        this.log = log;
        this.hasty = hasty;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments URL, user and password of the database; seconds to rest after opening it; {@code hasty} to say that an event is on disk
     *     before it has been written
     */
    public static void main(String[] arguments) throws InterruptedException {
        var settings = new DatabaseSettings(arguments[0], arguments[1], arguments[2]);
        var writer = new DoomedWriter(Database.open(settings).log(), arguments[4].equals("hasty"));
        List<ClassId> found = writer.log.expired(END);
        found.forEach(writer::tellWhatIsFound);
        System.out.println("open");
        Thread.sleep(Duration.ofSeconds(Long.parseLong(arguments[3])));
        var waiting = new ConcurrentLinkedQueue<>(found);
        for (int number = 0; number < BUSY; number++) {
            Thread.ofPlatform().start(() -> writer.write(waiting));
        }
    }

    /** What stands at a version, so that a reader sees whether it is whole. */
    static ClassEvent event(long version) {
        return new LessonEvent.ScenarioSaved("at " + version, "Ж".repeat(Math.toIntExact(version % 7) * 100));
    }

    private void tellWhatIsFound(ClassId id) {
        List<Recorded> found = log.read(id, 0);
        boolean whole = LongStream.rangeClosed(1, found.size())
                .allMatch(version -> found.get((int) version - 1).equals(new Recorded(version, AT, event(version))));
        System.out.println("found " + id.text() + " " + (whole ? found.size() : "broken"));
    }

    private void write(ConcurrentLinkedQueue<ClassId> waiting) {
        try {
            for (ClassId id = waiting.poll(); ; id = null) {
                writeToTheEnd(id == null ? begun() : id);
            }
        } catch (StaleVersion nobodyElseWrites) {
            throw new IllegalStateException(nobodyElseWrites);
        }
    }

    private ClassId begun() {
        ClassId id = new ClassId(drawn(10).toLowerCase(Locale.ROOT));
        log.begin(new EventLog.Entry(id, new JoinCode(drawn(6)), AT), AT, List.of(event(1)));
        System.out.println("wrote " + id.text() + " 1");
        return id;
    }

    private static String drawn(int letters) {
        return ThreadLocalRandom.current()
                .ints(letters, 0, JoinCode.ALPHABET.length())
                .mapToObj(place -> JoinCode.ALPHABET.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    private void writeToTheEnd(ClassId id) throws StaleVersion {
        long version = log.read(id, 0).getLast().version();
        long end = ThreadLocalRandom.current().nextInt(LONGEST);
        while (version < end) {
            if (hasty) {
                System.out.println("wrote " + id.text() + " " + (version + 1));
            }
            version = log.append(id, version, AT, List.of(event(version + 1)));
            System.out.println("wrote " + id.text() + " " + version);
        }
        System.out.println("deletes " + id.text());
        log.delete(id);
        System.out.println("deleted " + id.text());
    }
}
