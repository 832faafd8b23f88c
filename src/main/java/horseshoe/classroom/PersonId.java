package horseshoe.classroom;

/**
 * Somebody in a class, by number; the teacher has 0, the projector 1.
 *
 * @param number unique in the class
 */
public record PersonId(int number) {}
