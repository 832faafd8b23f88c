package horseshoe.analysis.agreement;

import java.util.Arrays;
import java.util.Optional;

/** A measure of agreement between two members. Formulas and sources are in the package's description. */
public enum Measure {
    /** The share of votes with the same position, from 0 to 1. */
    RAW,
    /** Lijphart's index, from 0 to 1: an abstention counts as half agreement with either side. */
    LIJPHART,
    /**
     * Cohen's kappa, at most 1: 0 is what chance would bring, given how often either took each position. Not defined where both always
     * took one and the same position.
     */
    KAPPA;

    /**
     * The measure for two members.
     *
     * @param votes how they voted
     * @return the exact value; empty where it is not defined, always so without a vote together
     */
    public Optional<Ratio> of(JointVotes votes) {
        long together = votes.together();
        return switch (this) {
            case RAW -> ratio(votes.agreed(), together);
            case LIJPHART -> ratio(2L * votes.agreed() + votes.halfAgreed(), 2 * together);
            case KAPPA -> {
                long byChance = byChance(votes);
                yield ratio(together * votes.agreed() - byChance, together * together - byChance);
            }
        };
    }

    /** The agreement that chance would bring, times the square of the votes. */
    private static long byChance(JointVotes votes) {
        return Arrays.stream(Position.values())
                .mapToLong(position -> votes.ofOne(position) * votes.ofOther(position))
                .sum();
    }

    private static Optional<Ratio> ratio(long numerator, long denominator) {
        return denominator == 0 ? Optional.empty() : Optional.of(new Ratio(numerator, denominator));
    }
}
