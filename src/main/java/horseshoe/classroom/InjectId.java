package horseshoe.classroom;

/**
 * News or intelligence prepared by the teacher, by number.
 *
 * @param number unique in the class
 */
public record InjectId(int number) {}
