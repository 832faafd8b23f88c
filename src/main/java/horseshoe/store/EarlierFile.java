package horseshoe.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which versions before this kept their classes with H2. It is taken over once and then kept under another name, until the first
 * class is deleted: whoever deletes a class wants it gone from everywhere.
 *
 * @param file as it was called
 */
record EarlierFile(Path file) {
    private static final Logger LOG = System.getLogger(EarlierFile.class.getName());
    private static final String ENDING = ".mv.db";

    /** The one that lies beside the file of today. */
    static EarlierFile beside(Path classes) {
        return new EarlierFile(classes.resolveSibling("classes" + ENDING));
    }

    private Path kept() {
        return file.resolveSibling("classes-before" + ENDING);
    }

    /**
     * Takes the classes over, if the file is there.
     *
     * @param into the database of today
     * @throws IllegalStateException if it cannot be read; the message says what to do
     */
    void takeOver(Transactions into) {
        if (Files.exists(file)) {
            String found = new TakeOver(into).of(file.resolveSibling("classes").toAbsolutePath(), file);
            move();
            LOG.log(Level.INFO, "{0} The old file is kept as {1} until a class is deleted.", found, kept());
        }
    }

    private void move() {
        try {
            Files.move(file, kept());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what was kept. */
    void forget() throws IOException {
        Files.deleteIfExists(kept());
    }
}
