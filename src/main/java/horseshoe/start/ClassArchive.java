package horseshoe.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The archive of loaded classes. The Java virtual machine writes it when it ends and there is none, and maps it into memory
 * when it starts; that halves the start. It cannot know whether the start it watched came to anything, so a mark beside the
 * archive says that it did: an archive without a mark stems from a start that failed early and holds next to nothing.
 */
final class ClassArchive {

    private final Path archive;
    private final Path mark;
    private final boolean found;

    private ClassArchive(Path archive) {
        this.archive = archive;
        this.mark = archive.resolveSibling(archive.getFileName() + ".good");
        this.found = Files.exists(archive);
    }

    /** The archive beside the server's folder, as it was when this program began. */
    static ClassArchive beside(Path server) {
        return new ClassArchive(server.toAbsolutePath().normalize().resolveSibling("classes.jsa"));
    }

    /** Where the archive lies. */
    Path path() {
        return archive;
    }

    /** Says that this start came to something: its archive is good, and one without a mark is not. */
    void startedWell() throws IOException {
        if (!found) {
            Files.writeString(mark, "The start that classes.jsa was made from succeeded.\n");
        } else if (!Files.exists(mark)) {
            Files.delete(archive);
        }
    }

    /** Removes the archive, because a file that it was made from has changed. */
    void remove() throws IOException {
        Files.deleteIfExists(archive);
        Files.deleteIfExists(mark);
    }
}
