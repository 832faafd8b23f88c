package horseshoe.meeting;

/**
 * Somebody invited under rule 37 or 39, by number.
 *
 * @param number 1 for the first of the meeting
 */
public record GuestId(int number) {}
