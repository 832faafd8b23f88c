package horseshoe.web.live;

import java.time.Instant;

/**
 * A step of a room: everything its screens show follows from it.
 *
 * @param revision counts the steps on this node
 * @param version of the log it follows from
 * @param now when it was
 */
record Step(long revision, long version, Instant now) {}
