package horseshoe.meeting;

/**
 * A straw poll, by its number.
 *
 * @param number 1 for the first of the meeting
 */
public record PollId(int number) {}
