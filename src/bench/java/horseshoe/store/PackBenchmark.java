package horseshoe.store;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.RunEvent;
import horseshoe.classroom.RunId;
import horseshoe.classroom.StaleVersion;
import horseshoe.meeting.Actor;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What it takes to write a long class's log event by event, and to open it, with and without packs. */
public final class PackBenchmark {
    private static final ClassId ID = new ClassId("longlesson");
    private static final Instant AT = Instant.parse("2026-01-31T12:00:00Z");
    private static final int EVENTS = 10_000;
    private static final int OPENED = 21;

    private PackBenchmark() {}

    /**
     * Runs it on SQLite and on PostgreSQL.
     *
     * @throws Exception if an engine cannot be started
     */
    public static void run() throws Exception {
        for (int packSize : List.of(Integer.MAX_VALUE, Lines.PACK_SIZE)) {
            Path folder = Files.createTempDirectory("packs");
            run("SQLite", new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""), packSize);
            System.out.printf("            file: %,d bytes%n", Files.size(folder.resolve("classes.db")));
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
                String url = postgres.getJdbcUrl("postgres", "postgres");
                run("PostgreSQL", new DatabaseSettings(url, "postgres", "postgres"), packSize);
            }
        }
    }

    private static void run(String name, DatabaseSettings settings, int packSize) throws StaleVersion {
        try (Database database = Database.open(settings)) {
            EventLog log = database.log(packSize);
            log.begin(new EventLog.Entry(ID, new JoinCode("KKKKKK"), AT), AT, List.of(event(1)));
            long[] writes = new long[EVENTS];
            for (int version = 1; version <= EVENTS; version++) {
                long start = System.nanoTime();
                log.append(ID, version, AT, List.of(event(version + 1)));
                writes[version - 1] = System.nanoTime() - start;
            }
            long[] opens = IntStream.range(0, OPENED).mapToLong(i -> open(log)).toArray();
            System.out.printf(
                    "%-10s  %s: append p50 %.2f ms, p95 %.2f ms, longest %.1f ms; open %,d events p50 %.1f ms, slowest %.1f ms%n",
                    name,
                    packSize == Integer.MAX_VALUE ? "no packs" : "packs of " + packSize,
                    at(writes, 50),
                    at(writes, 95),
                    at(writes, 100),
                    EVENTS,
                    at(opens, 50),
                    at(opens, 100));
        }
    }

    private static long open(EventLog log) {
        long start = System.nanoTime();
        if (log.read(ID, 0).size() != EVENTS + 1) {
            throw new IllegalStateException("The log is not whole");
        }
        return System.nanoTime() - start;
    }

    private static ClassEvent event(long version) {
        return new RunEvent.MeetingWent(
                new RunId(1),
                version,
                new PersonId(Math.toIntExact(version % 30)),
                new Actor.Delegation(SeatId.of("FRA")),
                new VoteEvent.VoteCast(new QuestionId(Math.toIntExact(version / 15)), SeatId.of("FRA"), Vote.AGAINST));
    }

    /** A percentile, in milliseconds. */
    private static double at(long[] nanoseconds, int percent) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length * percent / 100 - 1)] / 1e6;
    }
}
