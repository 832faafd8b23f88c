package horseshoe.classroom;

/**
 * A meeting that the class holds, by number; each branch is one of its own.
 *
 * @param number unique in the class
 */
public record RunId(int number) {}
