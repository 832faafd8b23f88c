package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The virtual machine writes the archive as it ends; here a line of text stands for it. */
class ClassArchiveTest {

    @TempDir
    private Path folder;

    private Path server;
    private Path archive;

    @BeforeEach
    void places() {
        server = folder.resolve("server");
        archive = folder.resolve("classes.jsa");
    }

    @Test
    void theArchiveOfAGoodStartIsKept() throws IOException {
        ClassArchive.beside(server).startedWell();
        Files.writeString(archive, "many classes");

        ClassArchive.beside(server).startedWell();

        assertThat(archive).hasContent("many classes");
    }

    @Test
    void theArchiveOfAFailedStartIsRemovedByTheNextGoodOne() throws IOException {
        Files.writeString(archive, "hardly a class");

        ClassArchive.beside(server).startedWell();

        assertThat(archive).doesNotExist();
    }

    @Test
    void afterARemovalTheNextArchiveHasToProveItselfAgain() throws IOException {
        ClassArchive.beside(server).startedWell();
        Files.writeString(archive, "classes of older files");
        ClassArchive.beside(server).remove();
        Files.writeString(archive, "hardly a class");

        ClassArchive.beside(server).startedWell();

        assertThat(archive).doesNotExist();
    }
}
