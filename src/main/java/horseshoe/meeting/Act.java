package horseshoe.meeting;

import java.time.Instant;

/**
 * What somebody wants to do, and when.
 *
 * @param by in what capacity
 * @param command what
 * @param at when
 */
public record Act(Actor by, Command command, Instant at) {}
