package horseshoe.verbatim;

import horseshoe.meeting.Speaker;

/**
 * How long somebody spoke.
 *
 * @param speaker who
 * @param speeches how many speeches
 * @param seconds how long together
 * @param of the share of all speaking time
 */
public record Share(Speaker speaker, int speeches, long seconds, Fraction of) {}
