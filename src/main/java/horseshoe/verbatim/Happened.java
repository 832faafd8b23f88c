package horseshoe.verbatim;

import horseshoe.meeting.Event;
import java.time.Instant;

/**
 * Something that happened in a meeting.
 *
 * @param at when
 * @param event what
 */
public record Happened(Instant at, Event event) {}
