package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.StaleVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that was not closed is checked at the start, and what was found is said")
class UncleanFileTest {
    @TempDir
    Path folder;

    private final Heard heard = new Heard();
    private DatabaseSettings copied = new DatabaseSettings("", "", "");

    @BeforeEach
    void copyWhileItIsOpen() throws StaleVersion, IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        try (Database database = open(first)) {
            Notes notes = new Notes(database.log());
            notes.write(notes.begun("aaaaaaaaaa", "K7WM4X", "first"), 1, "x".repeat(3_000), 60);
            for (String ending : new String[] {"", "-wal"}) {
                Files.copy(first.resolve("classes.db" + ending), second.resolve("classes.db" + ending));
            }
        }
        copied = new DatabaseSettings(DatabaseSettings.file(second), "horseshoe", "");
    }

    @AfterEach
    void stopListening() {
        heard.close();
    }

    private static Database open(Path folder) {
        return Database.open(new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""));
    }

    @Test
    void itIsWholeAndSaysSo() {
        try (Database database = Database.open(copied)) {
            assertThat(database.log().read(new horseshoe.classroom.ClassId("aaaaaaaaaa"), 0))
                    .hasSize(61);
        }
        assertThat(heard.lines())
                .singleElement()
                .asString()
                .contains("not closed")
                .contains("nothing is damaged");
    }

    @Test
    void oneThatWasKilledRightAfterItsJournalWasEmptiedIsChecked() throws IOException {
        Path file = copied.file().orElseThrow();
        Database.open(copied).close();
        Files.createFile(file.resolveSibling(file.getFileName() + "-wal"));
        int before = heard.lines().size();

        Database.open(copied).close();
        assertThat(heard.lines()).hasSize(before + 1);
        assertThat(heard.lines().getLast()).contains("not closed");
    }

    @Test
    void aFileThatWasClosedIsNotChecked() {
        open(folder.resolve("first")).close();

        assertThat(heard.lines()).isEmpty();
    }

    @Test
    void damageEndsTheStartWithASentence() throws IOException {
        Path file = copied.file().orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 4096 * 3, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);

        assertThatThrownBy(() -> Database.open(copied))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is damaged")
                .hasMessageContaining("backup");
    }
}
