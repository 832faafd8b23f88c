package horseshoe.classroom;

/** The log has moved on since its reader last looked: read it again and decide anew. */
public final class StaleVersion extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Tells of it.
     *
     * @param id whose log
     * @param expected the version the writer knew
     */
    public StaleVersion(ClassId id, long expected) {
        super("The log of class " + id.text() + " is no longer at version " + expected);
    }
}
