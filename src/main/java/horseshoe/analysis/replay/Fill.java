package horseshoe.analysis.replay;

/** How the vote of a seat is filled that did not exist, or of one seat for two members that voted differently. */
public enum Fill {
    /** Twice: against, then in favour. Whatever those members would have done, the result lies between. */
    BOUNDS,
    /** Not at all: the seat takes no part. */
    LEFT_OUT
}
