package horseshoe.meeting;

/**
 * A statement under silence, by its number.
 *
 * @param number 1 for the first of the meeting
 */
public record SilenceId(int number) {}
