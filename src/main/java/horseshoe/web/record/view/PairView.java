package horseshoe.web.record.view;

import horseshoe.analysis.agreement.JointVotes;
import horseshoe.analysis.agreement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far two members agree.
 *
 * @param one a seat
 * @param other another
 * @param votes votes in which both took a position
 * @param agreed votes in which they took the same
 * @param value the measure; empty where it is not defined or rests on too few votes
 */
public record PairView(String one, String other, int votes, int agreed, Optional<BigDecimal> value) {
    /** The columns of a table of pairs. */
    public static final List<String> COLUMNS = List.of("one", "other", "votes", "agreed", "value");

    /** Digits after the point. */
    public static final int PLACES = 4;

    /**
     * What is measured.
     *
     * @param measure how
     * @param minimum fewest votes together for which a value is given
     */
    public record Yardstick(Measure measure, int minimum) {
        /**
         * The value for two members.
         *
         * @param votes how they voted
         * @return empty where it is not defined or rests on too few votes
         */
        public Optional<BigDecimal> of(JointVotes votes) {
            return votes.together() < minimum
                    ? Optional.empty()
                    : measure.of(votes).map(ratio -> ratio.decimal(PLACES));
        }
    }

    /**
     * The row of a table.
     *
     * @return a cell for each of {@link #COLUMNS}
     */
    public List<Object> row() {
        return List.of(
                one, other, votes, agreed, value.<Object>map(known -> known).orElse(""));
    }
}
