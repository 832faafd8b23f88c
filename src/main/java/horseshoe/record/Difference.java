package horseshoe.record;

/**
 * What two records say differently of one vote.
 *
 * @param id the vote
 * @param symbol the resolution or the draft
 * @param what of it: {@code date}, {@code tally}, {@code vote of FRA}
 * @param here what the one record says
 * @param there what the other says
 */
public record Difference(VoteId id, String symbol, String what, String here, String there) {}
