package horseshoe.analysis.agreement;

import horseshoe.record.DecidedVote;
import horseshoe.rules.Tally;
import java.util.List;
import java.util.Optional;

/**
 * Rice's cohesion of the Council (Rice 1928): how far those who took sides took the same. Abstentions do not count.
 */
public final class Cohesion {
    /** The least common multiple of 1 to 15, so that the cohesions of all votes have one denominator: {@code 360360}. */
    private static final long COMMON = 360_360;

    private Cohesion() {}

    /**
     * The mean of {@code |y - m| / (y + m)} over votes.
     *
     * @param votes those without names, and those in which nobody took sides, do not count
     * @return from 0 to 1; empty if no vote counts
     */
    public static Optional<Ratio> mean(List<DecidedVote> votes) {
        List<Tally> tallies = votes.stream()
                .filter(decided -> decided.vote().votes().areNamed())
                .map(decided -> decided.vote().votes().tally())
                .filter(tally -> tally.inFavour() + tally.against() > 0)
                .toList();
        long sum = tallies.stream().mapToLong(Cohesion::scaled).sum();
        return tallies.isEmpty() ? Optional.empty() : Optional.of(new Ratio(sum, COMMON * tallies.size()));
    }

    private static long scaled(Tally tally) {
        long apart = Math.abs(tally.inFavour() - tally.against());
        return apart * COMMON / (tally.inFavour() + tally.against());
    }
}
