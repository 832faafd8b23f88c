package horseshoe.record;

/** The file of past votes cannot be understood. */
public final class BrokenRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenRecord(int line, String why) {
        super("votes.csv, line " + line + ": " + why);
    }

    BrokenRecord(int line, Throwable cause) {
        super("votes.csv, line " + line + ": " + cause.getMessage(), cause);
    }
}
