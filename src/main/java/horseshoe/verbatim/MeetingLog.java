package horseshoe.verbatim;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Event;
import horseshoe.meeting.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that happened in a meeting and still counts.
 *
 * @param setting what the meeting began with
 * @param events what happened, in order
 */
public record MeetingLog(Setting setting, List<Happened> events) {
    /** Copies the events. */
    public MeetingLog {
        events = List.copyOf(events);
    }

    /**
     * When the President opened the meeting.
     *
     * @return empty if it has not been opened
     */
    public Optional<Instant> began() {
        return first(ChairEvent.MeetingOpened.class);
    }

    /**
     * When the meeting was adjourned.
     *
     * @return empty while it goes on
     */
    public Optional<Instant> ended() {
        return first(ChairEvent.MeetingAdjourned.class);
    }

    private Optional<Instant> first(Class<? extends Event> sort) {
        return events.stream()
                .filter(happened -> sort.isInstance(happened.event()))
                .map(Happened::at)
                .findFirst();
    }
}
