package horseshoe.web.record;

import java.nio.file.Path;

/** The record that the server was told to serve cannot be read; the start fails with this sentence. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(Path place, String why) {
        super(sentence(place, why));
    }

    /** The cause is kept beside the sentence, for the launcher shows the message of what lies deepest. */
    UnreadableFile(Path place, String why, Throwable cause) {
        super(sentence(place, why));
        addSuppressed(cause);
    }

    private static String sentence(Path place, String why) {
        return "the record at " + place + " (horseshoe.record) cannot be served: " + why;
    }
}
