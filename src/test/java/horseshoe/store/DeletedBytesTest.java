package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.StaleVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("A deleted class is gone from the bytes of every file in the folder")
class DeletedBytesTest {
    private static final String SECRET = "Operation Nightingale";
    private static final String OTHER = "Quiet diplomacy";

    @TempDir
    Path folder;

    private Database open() {
        return Database.open(new DatabaseSettings(DatabaseSettings.file(folder), "horseshoe", ""));
    }

    private long filesWith(String text) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> has(file, text)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whileOtherClassesAreBusy() throws StaleVersion {
        try (Database database = open()) {
            Notes notes = new Notes(database.log());
            ClassId doomed = notes.begun("aaaaaaaaaa", "K7WM4X", SECRET);
            ClassId busy = notes.begun("bbbbbbbbbb", "M7WM4X", OTHER);
            long one = 1;
            long two = 1;
            for (int turn = 0; turn < 40; turn++) {
                one = notes.write(doomed, one, SECRET + " " + "x".repeat(turn * 13), 2);
                two = notes.write(busy, two, OTHER + " " + "y".repeat(turn * 7), 3);
            }
            assertThat(filesWith(SECRET)).isPositive();
            notes.log().delete(doomed);

            while (filesWith(SECRET) > 0) {
                two = notes.write(busy, two, OTHER, 1);
            }
            assertThat(notes.log().read(busy, 0)).hasSize((int) two);
        }
    }

    /** SQLite overwrites what it deletes, but copies are left where rows were moved from one page to another. */
    @Test
    void whatWasMovedFromPageToPageAsWell() throws StaleVersion {
        try (Database database = open()) {
            BusySchool school = new BusySchool(new Notes(database.log(10)), new Random(7));
            for (int turn = 0; turn < 4_000; turn++) {
                school.turn();
            }
            school.deleteOne();
            while (school.deleted().stream().anyMatch(text -> filesWith(text) > 0)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void whenTheServiceWasStoppedAtOnce() throws StaleVersion {
        try (Database database = open()) {
            Notes notes = new Notes(database.log());
            ClassId doomed = notes.begun("aaaaaaaaaa", "K7WM4X", SECRET);
            notes.write(doomed, 1, SECRET, 20);
            notes.log().delete(doomed);
        }
        assertThat(filesWith(SECRET)).isZero();
    }

    @Test
    @DisplayName("and a class of 900 acts takes less than two megabytes while it is open, journal and all")
    void theFilesStaySmall() throws StaleVersion, IOException {
        try (Database database = open()) {
            Notes notes = new Notes(database.log());
            notes.write(notes.begun("aaaaaaaaaa", "K7WM4X", OTHER), 1, "z".repeat(150), 900);

            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                        .isLessThan(2_000_000);
            }
        }
    }
}
