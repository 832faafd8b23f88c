package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.LogUnavailable;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.StaleVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName(
        "Where there is no more room nothing is taken, what is there can be read, and it works again when there is room")
class NoRoomTest {
    private static final String TEXT = "x".repeat(20_000);

    @TempDir
    Path folder;

    private Database database;
    private Notes notes;

    @BeforeEach
    void openASmallFile() {
        String small = DatabaseSettings.file(folder) + "?max_page_count=300";
        database = Database.open(new DatabaseSettings(small, "horseshoe", ""));
        notes = new Notes(database.log());
    }

    @AfterEach
    void close() {
        database.close();
    }

    /** Writes until nothing more is taken; tells the version reached. */
    private long filled(ClassId id) throws StaleVersion {
        long version = 1;
        while (refusal(id, version).isEmpty()) {
            version++;
        }
        return version;
    }

    private Optional<LogUnavailable> refusal(ClassId id, long version) throws StaleVersion {
        try {
            notes.write(id, version, TEXT, 1);
            return Optional.empty();
        } catch (LogUnavailable full) {
            return Optional.of(full);
        }
    }

    @Test
    void nothingIsTakenAndNothingHalfDone() throws StaleVersion {
        ClassId id = notes.begun("aaaaaaaaaa", "K7WM4X", "first");
        long version = filled(id);

        assertThat(refusal(id, version)).hasValueSatisfying(full -> {
            assertThat(full.reason()).isEqualTo(LogUnavailable.Reason.NO_ROOM);
            assertThat(full.outcome()).isEqualTo(LogUnavailable.Outcome.NOT_WRITTEN);
        });
        assertThat(database.answers()).isFalse();
        assertThat(notes.log().read(id, 0).stream().map(Recorded::version).toList())
                .hasSize((int) version)
                .last()
                .isEqualTo(version);
        assertThat(notes.log().find(new horseshoe.classroom.JoinCode("K7WM4X"))).contains(id);
    }

    @Test
    void itWorksAgainByItselfWhenThereIsRoom() throws StaleVersion {
        ClassId large = notes.begun("bbbbbbbbbb", "M7WM4X", "first");
        ClassId id = notes.begun("aaaaaaaaaa", "K7WM4X", "first");
        filled(large);
        assertThat(refusal(id, 1)).isPresent();

        notes.log().delete(large);
        while (!database.answers()) {
            Thread.onSpinWait();
        }
        assertThat(refusal(id, 1)).isEmpty();
        assertThat(notes.log().read(id, 1)).containsExactly(new Recorded(2, Notes.NOON, Notes.text(TEXT + " 2")));
        assertThat(List.of(1, 2)).hasSameSizeAs(notes.log().read(id, 0));
    }
}
