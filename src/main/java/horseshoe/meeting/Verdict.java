package horseshoe.meeting;

import java.util.List;

/** What comes of an act. */
public sealed interface Verdict {
    /**
     * The act is in order.
     *
     * @param events what has happened by it, in order; none where it changes nothing
     */
    record Accepted(List<Event> events) implements Verdict {
        /** Copies the events. */
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * A rule stands against it.
     *
     * @param refusal which, and why
     */
    record Refused(Refusal refusal) implements Verdict {}
}
