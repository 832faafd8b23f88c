package horseshoe.classroom;

/**
 * Somebody in a class, by number; the teacher has 0, the projector 1, those that join have 2 and more.
 *
 * @param number unique in the class
 */
public record PersonId(int number) {
    /** Runs the class. */
    public static final PersonId TEACHER = new PersonId(0);

    /** The screen on the wall. */
    public static final PersonId PROJECTOR = new PersonId(1);

    /** Somebody at the door, who has no number yet: joins or comes back. */
    public static final PersonId OUTSIDE = new PersonId(-1);

    /** Nobody: what bots do, and what comes by itself. */
    public static final PersonId BOTS = new PersonId(-2);
}
