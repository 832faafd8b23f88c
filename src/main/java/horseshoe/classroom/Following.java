package horseshoe.classroom;

/** Somebody follows a class, until this is closed. */
@FunctionalInterface
public interface Following extends AutoCloseable {
    /** Stops following; to do it twice is harmless. A state on its way may still come. */
    @Override
    void close();
}
