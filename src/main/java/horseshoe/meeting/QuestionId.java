package horseshoe.meeting;

/**
 * One vote of the meeting, by its number.
 *
 * @param number 1 for the first of the meeting
 */
public record QuestionId(int number) {}
