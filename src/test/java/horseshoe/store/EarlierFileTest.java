package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code classes-of-2.5.252.mv.db} was written by the version before: two classes, of 520 events in a pack and entries, and of 7. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("The file of an earlier version is taken over at the first start")
class EarlierFileTest {
    private static final Path EARLIER = Path.of("src/test/resources/store/classes-of-2.5.252.mv.db");
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00.123456789Z");

    @TempDir
    Path folder;

    private final Heard heard = new Heard();

    @BeforeEach
    void putItThere() throws IOException {
        Files.copy(EARLIER, folder.resolve("classes.mv.db"));
    }

    @AfterEach
    void stopListening() {
        heard.close();
    }

    private Database open() {
        return Database.open(new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""));
    }

    private static Recorded recorded(long version) {
        return version == 1
                ? new Recorded(1, NOON, new LessonEvent.ClassPaused(false))
                : new Recorded(
                        version,
                        NOON.plusSeconds(version - 1),
                        new LessonEvent.ScenarioSaved("title " + version, "text Ж " + version));
    }

    private static void requireAll(Database database) {
        List<Recorded> long520 = database.log().read(new ClassId("oldclass01"), 0);
        assertThat(long520).hasSize(520).allMatch(one -> one.equals(recorded(one.version())));
        assertThat(database.log().read(new ClassId("oldclass02"), 0))
                .hasSize(7)
                .allMatch(one -> one.equals(recorded(one.version())));
        assertThat(database.log().find(new JoinCode("M7WM4X"))).contains(new ClassId("oldclass02"));
    }

    @Test
    void everyEventComesAlongAndTheOldFileIsKeptAside() throws StaleVersion {
        try (Database database = open()) {
            requireAll(database);
            assertThat(database.log().append(new ClassId("oldclass01"), 520, NOON, List.of(Notes.text("on"))))
                    .isEqualTo(521);
        }
        assertThat(folder.resolve("classes.mv.db")).doesNotExist();
        assertThat(folder.resolve("classes-before.mv.db")).hasSameBinaryContentAs(EARLIER);
        assertThat(heard.lines()).singleElement().asString().contains("2 classes of an earlier version taken over");
    }

    @Test
    void aStartThatEndedHalfWayIsDoneAgain() throws IOException {
        open().close();
        Files.move(folder.resolve("classes-before.mv.db"), folder.resolve("classes.mv.db"));

        try (Database database = open()) {
            requireAll(database);
        }
    }

    @Test
    void withTheFirstDeletionTheOldFileGoesToo() {
        try (Database database = open()) {
            database.log().delete(new ClassId("oldclass02"));
            while (Files.exists(folder.resolve("classes-before.mv.db"))) {
                Thread.onSpinWait();
            }
        }
        assertThat(folder.resolve("classes.db")).exists();
    }

    @Test
    void aFileThatCannotBeReadEndsTheStartWithASentence() throws IOException {
        Files.writeString(folder.resolve("classes.mv.db"), "no database");

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("classes.mv.db")
                .hasMessageContaining("move the file away");
        assertThat(folder.resolve("classes.mv.db")).exists();
    }

    @Test
    void anAddressOfH2IsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> Database.open(new DatabaseSettings("jdbc:h2:file:/srv/classes", "horseshoe", "")))
                .hasMessageContaining("no longer keeps classes in H2")
                .hasMessageContaining("classes.mv.db");
    }
}
