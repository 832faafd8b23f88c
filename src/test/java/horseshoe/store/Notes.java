package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.StaleVersion;
import java.time.Instant;
import java.util.List;

/** Classes in a database, filled with texts. */
record Notes(EventLog log) {
    static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123456789Z");
    static final Instant END = Instant.parse("2100-01-01T00:00:00Z");

    /** A class that begins with one text. */
    ClassId begun(String id, String code, String text) {
        log.begin(new EventLog.Entry(new ClassId(id), new JoinCode(code), NOON), NOON, List.of(text(text)));
        return new ClassId(id);
    }

    /** Writes texts, an event each, and tells the version after them. */
    long write(ClassId id, long version, String text, int times) throws StaleVersion {
        for (long at = version; at < version + times; at++) {
            log.append(id, at, NOON, List.of(text(text + " " + (at + 1))));
        }
        return version + times;
    }

    static ClassEvent text(String text) {
        return new LessonEvent.ScenarioSaved(text, text);
    }
}
