package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A process of its own that writes to the logs of some classes and prints each version when it has been told that it is on disk, for as long
 * as it lives.
 */
final class DoomedWriter {
    static final List<ClassId> CLASSES =
            IntStream.range(0, 4).mapToObj(i -> new ClassId("doomed000" + i)).toList();

    private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");

    private final EventLog log;

    private DoomedWriter(EventLog log) {
        this.log = log;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments URL, user and password of the database
     */
    public static void main(String[] arguments) {
        var settings = new DatabaseSettings(arguments[0], arguments[1], arguments[2]);
        var writer = new DoomedWriter(new JpaEventLog(Database.open(settings).entities()));
        CLASSES.forEach(id -> Thread.ofPlatform().start(() -> writer.write(id)));
    }

    /** What stands at a version, so that a reader sees whether it is whole. */
    static ClassEvent event(long version) {
        return new LessonEvent.ScenarioSaved("at " + version, "Ж".repeat(Math.toIntExact(version % 7) * 300));
    }

    private void write(ClassId id) {
        log.begin(new EventLog.Entry(id, code(id), AT), AT, List.of(event(1)));
        try {
            List<Recorded> known = log.read(id, 0);
            for (long version = known.getLast().version(); ; ) {
                version = log.append(id, version, AT, List.of(event(version + 1)));
                System.out.println(id.text() + " " + version);
            }
        } catch (StaleVersion nobodyElseWrites) {
            throw new IllegalStateException(nobodyElseWrites);
        }
    }

    private static JoinCode code(ClassId id) {
        return new JoinCode("KKKKK" + JoinCode.ALPHABET.charAt(id.text().charAt(9) - '0'));
    }
}
