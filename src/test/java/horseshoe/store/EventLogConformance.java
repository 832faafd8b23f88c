package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an event log promises, whatever engine keeps it. Each test has classes of its own. */
abstract class EventLogConformance {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123456789Z");
    private static final Instant NEXT_MONTH = Instant.parse("2026-03-02T12:00:00Z");
    private static final int SMALL_PACK = 10;

    private Database database;
    private EventLog log;

    /** The database of the test. */
    abstract DatabaseSettings engine();

    /** Takes away what another test left in it. */
    abstract void clear() throws Exception;

    @BeforeEach
    void begin() throws Exception {
        clear();
        open();
    }

    private void open() {
        database = Database.open(engine());
        log = database.log();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLogBeginsWithItsFirstEvents() {
        assertThat(log.begin(entry("aaaaaaaaaa", "K7WM4X"), NOON, List.of(paused(true), note(1))))
                .isTrue();

        assertThat(log.read(id("aaaaaaaaaa"), 0))
                .containsExactly(new Recorded(1, NOON, paused(true)), new Recorded(2, NOON, note(1)));
    }

    @Test
    void aLogGrowsInTheOrderOfWriting() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");

        assertThat(log.append(id, 1, NOON.plusNanos(1), List.of(note(1), note(2))))
                .isEqualTo(3);
        assertThat(log.append(id, 3, NOON.plusSeconds(1), List.of(note(3)))).isEqualTo(4);

        assertThat(log.read(id, 1))
                .containsExactly(
                        new Recorded(2, NOON.plusNanos(1), note(1)),
                        new Recorded(3, NOON.plusNanos(1), note(2)),
                        new Recorded(4, NOON.plusSeconds(1), note(3)));
        assertThat(log.read(id, 4)).isEmpty();
    }

    @Test
    void anIdOrACodeIsTakenOnce() {
        assertThat(log.begin(entry("aaaaaaaaaa", "K7WM4X"), NOON, List.of(paused(true))))
                .isTrue();

        assertThat(log.begin(entry("aaaaaaaaaa", "M7WM4X"), NOON, List.of(paused(true))))
                .isFalse();
        assertThat(log.begin(entry("bbbbbbbbbb", "K7WM4X"), NOON, List.of(paused(true))))
                .isFalse();
        assertThat(log.read(id("bbbbbbbbbb"), 0)).isEmpty();
        assertThat(log.read(id("aaaaaaaaaa"), 0)).hasSize(1);
    }

    @Test
    void aWriterBehindTheLogIsStaleAndWritesNothing() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");
        log.append(id, 1, NOON, List.of(note(1), note(2)));

        assertStale(id, 1);
        assertStale(id, 2);
        assertThat(versions(id)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aWriterAheadOfTheLogIsStale() {
        assertStale(begun("aaaaaaaaaa"), 2);
        assertStale(id("aaaaaaaaaa"), 0);
    }

    @Test
    void aClassThatNeverWasHasNoEventsAndTakesNone() {
        ClassId unknown = id("zzzzzzzzzz");

        assertThat(log.read(unknown, 0)).isEmpty();
        assertThat(log.find(new JoinCode("XXXXXX"))).isEmpty();
        assertStale(unknown, 0);
        assertStale(unknown, 1);
        log.delete(unknown);
    }

    @Test
    void aClassIsFoundByItsCode() {
        ClassId id = begun("aaaaaaaaaa");

        assertThat(log.find(new JoinCode("k7wm4x"))).contains(id);
        assertThat(log.find(new JoinCode("K7WM4Y"))).isEmpty();
    }

    @Test
    void aDeletedClassIsGoneWithEverythingInItAndFreesItsCode() throws StaleVersion {
        log = database.log(SMALL_PACK);
        ClassId id = begun("aaaaaaaaaa");
        fill(id, 1, 25);

        log.delete(id);

        assertThat(log.read(id, 0)).isEmpty();
        assertThat(log.read(id, 24)).isEmpty();
        assertThat(log.find(new JoinCode("K7WM4X"))).isEmpty();
        assertStale(id, 26);
        assertThat(rows()).containsExactly(0L, 0L, 0L);
        assertThat(log.begin(entry("aaaaaaaaaa", "K7WM4X"), NOON, List.of(note(1))))
                .isTrue();
        assertThat(log.read(id, 0)).hasSize(1);
    }

    @Test
    void aClassExpiresAfterItsLastDay() {
        ClassId id = begun("aaaaaaaaaa");
        log.begin(
                new EventLog.Entry(id("bbbbbbbbbb"), new JoinCode("M7WM4X"), NEXT_MONTH.plusSeconds(60)),
                NOON,
                List.of(note(1)));

        assertThat(log.expired(NEXT_MONTH)).isEmpty();
        assertThat(log.expired(NEXT_MONTH.plusNanos(1))).containsExactly(id);
        assertThat(log.expired(NEXT_MONTH.plusSeconds(61))).containsExactly(id, id("bbbbbbbbbb"));
    }

    @Test
    void textOfAnyScriptAndAnyCharacterComesBack() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");
        String text =
                "Côte d’Ivoire, 安理会, Совет, مجلس, \uD83D\uDD4A, half \uD83D, nothing \u0000, line\u2028\r\n, '; drop table --";
        log.append(id, 1, NOON, List.of(new LessonEvent.ScenarioSaved(text, text)));

        assertThat(log.read(id, 1)).containsExactly(new Recorded(2, NOON, new LessonEvent.ScenarioSaved(text, text)));
    }

    @Test
    void aHugeEventComesBack() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");
        var huge = new LessonEvent.ScenarioSaved("huge", "Ж\"".repeat(400_000));
        log.append(id, 1, NOON, List.of(huge));

        assertThat(log.read(id, 1)).containsExactly(new Recorded(2, NOON, huge));
    }

    @Test
    void whatWasWrittenIsThereAfterClosing() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");
        log.append(id, 1, NOON, List.of(note(1)));

        database.close();
        open();

        assertThat(versions(id)).containsExactly(1L, 2L);
        assertThat(log.append(id, 2, NOON, List.of(note(2)))).isEqualTo(3);
    }

    @Test
    void aPackedLogReadsAsOneThatIsNot() throws StaleVersion {
        log = database.log(SMALL_PACK);
        ClassId id = begun("aaaaaaaaaa");
        fill(id, 1, 33);

        assertThat(rows()).as("classes, entries, packs").containsExactly(1L, 5L, 3L);
        for (int after = 0; after <= 34; after++) {
            assertThat(log.read(id, after)).isEqualTo(expected(after, 34));
        }
    }

    @Test
    void packsAreNotWrittenBeforeFiveHundredEvents() throws StaleVersion {
        ClassId id = begun("aaaaaaaaaa");
        fill(id, 1, 498);
        assertThat(rows()).containsExactly(1L, 499L, 0L);

        fill(id, 499, 1);
        assertThat(rows()).containsExactly(1L, 1L, 1L);
        assertThat(log.read(id, 0)).isEqualTo(expected(0, 500));
    }

    @Test
    void manyEventsAtOnceAreOnePack() throws StaleVersion {
        log = database.log(SMALL_PACK);
        ClassId id = begun("aaaaaaaaaa");
        log.append(
                id,
                1,
                NOON,
                LongStream.rangeClosed(2, 45)
                        .mapToObj(EventLogConformance::note)
                        .toList());

        assertThat(rows()).containsExactly(1L, 1L, 1L);
        assertThat(log.read(id, 0)).isEqualTo(expected(0, 45));
    }

    @Test
    void ofWritersWhoSawTheSameVersionExactlyOneWinsAndNothingIsLost() throws Exception {
        log = database.log(SMALL_PACK);
        ClassId id = begun("aaaaaaaaaa");

        List<Writer> writers =
                IntStream.range(0, 8).mapToObj(writer -> new Writer(id, writer)).toList();
        List<Long> won =
                inParallel(writers).stream().flatMap(List::stream).sorted().toList();

        assertThat(won).as("each version once").containsExactlyElementsOf(versions(2, 8 * Writer.EACH + 1));
        assertThat(versions(id)).containsExactlyElementsOf(versions(1, 8 * Writer.EACH + 1));
        assertThat(log.read(id, 1).stream().map(Recorded::event).distinct()).hasSize(8 * Writer.EACH);
    }

    @Test
    void aReaderNeverSeesAGapWhileOthersWriteAndPack() throws Exception {
        log = database.log(SMALL_PACK);
        ClassId id = begun("aaaaaaaaaa");

        List<Callable<List<Long>>> all = new ArrayList<>();
        all.add(new Writer(id, 1));
        all.add(new Writer(id, 2));
        all.add(() -> gaps(id, 80));
        List<List<Long>> results = inParallel(all);

        assertThat(results.getLast()).isEmpty();
    }

    @Test
    void aClassThatIsDeletedWhileOthersWriteLeavesNothingBehind() throws Exception {
        ClassId id = begun("aaaaaaaaaa");
        Callable<List<Long>> writer = () -> untilStale(id);
        Callable<List<Long>> teacher = () -> {
            while (log.read(id, 0).size() < 5) {
                Thread.onSpinWait();
            }
            log.delete(id);
            return List.of();
        };

        inParallel(List.of(writer, teacher));

        assertThat(rows()).containsExactly(0L, 0L, 0L);
    }

    /** Versions at which a read log was not what comes one by one. */
    private List<Long> gaps(ClassId id, int times) {
        List<Long> gaps = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            List<Long> seen = versions(id);
            if (!seen.equals(versions(1, seen.size()))) {
                gaps.add((long) seen.size());
            }
        }
        return gaps;
    }

    private List<Long> untilStale(ClassId id) {
        List<Long> written = new ArrayList<>();
        try {
            for (long version = 1; ; version++) {
                written.add(log.append(id, version, NOON, List.of(note(version))));
            }
        } catch (StaleVersion gone) {
            return written;
        }
    }

    /** Writes as a node does that hears of no other: decides on what it read, and reads again when it was too late. */
    private final class Writer implements Callable<List<Long>> {
        private static final int EACH = 25;

        private final ClassId id;
        private final int number;

        Writer(ClassId id, int number) {
            this.id = id;
            this.number = number;
        }

        @Override
        public List<Long> call() {
            List<Long> won = new ArrayList<>();
            long version = 1;
            while (won.size() < EACH) {
                try {
                    version = log.append(id, version, NOON, List.of(note(1_000L * number + won.size())));
                    won.add(version);
                } catch (StaleVersion lost) {
                    version = log.read(id, version).getLast().version();
                }
            }
            return won;
        }
    }

    private static <T> List<T> inParallel(List<? extends Callable<T>> tasks)
            throws InterruptedException, ExecutionException {
        CountDownLatch together = new CountDownLatch(tasks.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private void fill(ClassId id, long from, int events) throws StaleVersion {
        for (long version = from; version < from + events; version++) {
            log.append(id, version, NOON, List.of(note(version + 1)));
        }
    }

    private void assertStale(ClassId id, long expected) {
        assertThatThrownBy(() -> log.append(id, expected, NOON, List.of(note(99))))
                .isInstanceOf(StaleVersion.class);
    }

    private List<Long> rows() {
        return List.of("class_log", "log_entry", "log_pack").stream()
                .map(this::rows)
                .toList();
    }

    private long rows(String table) {
        return database.transactions()
                .reading(sql -> sql.rows("select count(*) from " + table, row -> row.getLong(1)))
                .getFirst();
    }

    private List<Long> versions(ClassId id) {
        return log.read(id, 0).stream().map(Recorded::version).toList();
    }

    private static List<Long> versions(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    private static List<Recorded> expected(long after, long upTo) {
        return LongStream.rangeClosed(after + 1, upTo)
                .mapToObj(version -> new Recorded(version, NOON, note(version)))
                .toList();
    }

    private ClassId begun(String id) {
        assertThat(log.begin(entry(id, "K7WM4X"), NOON, List.of(note(1)))).isTrue();
        return id(id);
    }

    private static EventLog.Entry entry(String id, String code) {
        return new EventLog.Entry(id(id), new JoinCode(code), NEXT_MONTH);
    }

    private static ClassId id(String text) {
        return new ClassId(text);
    }

    private static ClassEvent paused(boolean paused) {
        return new LessonEvent.ClassPaused(paused);
    }

    private static ClassEvent note(long number) {
        return new LessonEvent.ScenarioDropped("note " + number);
    }
}
