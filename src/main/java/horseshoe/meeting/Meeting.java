package horseshoe.meeting;

import java.time.Instant;

/** A meeting of the Council: what is in order, and what becomes of it. */
public final class Meeting {
    private Meeting() {}

    /**
     * Decides whether an act is in order.
     *
     * @param state how the meeting stands
     * @param act what somebody wants to do
     * @return accepted with its events, or refused with the first rule that stands against it
     */
    public static Verdict decide(MeetingState state, Act act) {
        return new Verdict.Refused(Refusal.of(Reason.MEETING_NOT_OPEN));
    }

    /**
     * The state after an event. Never refuses: what has happened has happened.
     *
     * @param state before
     * @param event what happened
     * @param at when
     * @return after
     */
    public static MeetingState evolve(MeetingState state, Event event, Instant at) {
        return state;
    }
}
