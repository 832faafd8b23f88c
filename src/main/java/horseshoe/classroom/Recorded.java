package horseshoe.classroom;

import java.time.Instant;

/**
 * An event of a class as the log holds it.
 *
 * @param version 1 for the first of the class, and one more for each that follows
 * @param at when it was saved
 * @param event what happened
 */
public record Recorded(long version, Instant at, ClassEvent event) {}
