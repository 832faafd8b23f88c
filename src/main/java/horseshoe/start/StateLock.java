package horseshoe.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to the classes in a folder: one process has it at a time. The operating system takes it back when the process ends,
 * however it ends.
 *
 * @param channel of the file that is locked; open as long as the process lives
 */
record StateLock(FileChannel channel) {

    /**
     * Takes it.
     *
     * @param folder of the state
     * @return the lock; to be kept
     * @throws StartFailure if another process has it, or the folder cannot be written
     */
    static StateLock take(Path folder) throws StartFailure {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("classes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailure("another Horseshoe has its classes in " + folder
                        + " and is running; stop it, or name another folder with HORSESHOE_STATE.");
            }
            return new StateLock(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "the folder " + folder + " cannot be written (" + e.getMessage()
                            + "); name another one with HORSESHOE_STATE.",
                    e);
        }
    }
}
