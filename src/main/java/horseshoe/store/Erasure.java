package horseshoe.store;

/** Clears away the bytes of what was deleted, so that nobody finds them in the files. */
interface Erasure {
    /** Does it; false if it has to be tried again. */
    boolean isDone();
}
