package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the archive; that a real rehearsal makes one says the build, which the tests against the server start from. */
class ClassArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void anArchiveThatIsThereIsKept() throws Exception {
        Path archive = Files.writeString(folder.resolve("classes.jsa"), "many classes");

        ClassArchive.main(new String[] {folder.resolve("server").toString()});

        assertThat(archive).hasContent("many classes");
    }

    @Test
    void aRehearsalThatFailsLeavesNothingBehindButItsLog() throws Exception {
        Path server = Files.createDirectory(folder.resolve("server"));

        ClassArchive.main(new String[] {server.toString()});

        assertThat(folder).isDirectoryContaining("glob:**rehearsal.log");
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("server", "rehearsal.log");
        }
    }

    @Test
    void aChangedFileRemovesTheArchive() throws IOException {
        Path archive = Files.writeString(folder.resolve("classes.jsa"), "classes of older files");

        ClassArchive.beside(folder.resolve("server")).remove();

        assertThat(archive).doesNotExist();
    }
}
