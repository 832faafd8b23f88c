package horseshoe.classroom;

import horseshoe.meeting.Refusal;
import java.util.List;

/** What comes of a command to a class, before it is saved. */
public sealed interface ClassVerdict {
    /**
     * It is in order.
     *
     * @param events what happens by it, in order; none where it changes nothing
     */
    record Accepted(List<ClassEvent> events) implements ClassVerdict {
        /** Copies the events. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * A rule of the meeting stands against it.
     *
     * @param refusal which
     */
    record RefusedByRule(Refusal refusal) implements ClassVerdict {}

    /**
     * A rule of the classroom stands against it.
     *
     * @param refusal which
     */
    record RefusedByClass(ClassRefusal refusal) implements ClassVerdict {}

    /** It is in order and brings these about. */
    static ClassVerdict accepted(ClassEvent... events) {
        return new Accepted(List.of(events));
    }

    /** A rule of the classroom stands against it. */
    static ClassVerdict refused(ClassRefusal.Reason reason, Object... about) {
        return new RefusedByClass(ClassRefusal.of(reason, about));
    }
}
