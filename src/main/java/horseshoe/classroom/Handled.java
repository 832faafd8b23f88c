package horseshoe.classroom;

import horseshoe.meeting.Refusal;

/** What came of a command to a class. */
public sealed interface Handled {
    /**
     * It is done and on disk.
     *
     * @param version the version of the log that has it; unchanged if there was nothing to do
     */
    record Done(long version) implements Handled {}

    /**
     * A rule of the meeting stands against it.
     *
     * @param refusal which
     */
    record RefusedByRule(Refusal refusal) implements Handled {}

    /**
     * A rule of the classroom stands against it.
     *
     * @param refusal which
     */
    record RefusedByClass(ClassRefusal refusal) implements Handled {}
}
