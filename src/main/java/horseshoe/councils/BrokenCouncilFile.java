package horseshoe.councils;

import java.io.Serial;

/** A file of {@code councils/} cannot be used. The message says which file, where in it, what is wrong and what is allowed. */
public final class BrokenCouncilFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String file;
    private final String pointer;

    BrokenCouncilFile(String file, String pointer, String what) {
        super(file + " at " + (pointer.isEmpty() ? "/" : pointer) + ": " + what);
        this.file = file;
        this.pointer = pointer;
    }

    /**
     * The file.
     *
     * @return its name below {@code councils/}
     */
    public String file() {
        return file;
    }

    /**
     * The place in the file (RFC 6901).
     *
     * @return a JSON pointer, empty for the whole file
     */
    public String pointer() {
        return pointer;
    }
}
