package horseshoe.analysis.agreement;

import horseshoe.record.DecidedVote;
import horseshoe.rules.SeatId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who took which position in many votes, a bit a vote, so that any two members are compared with a handful of instructions. Immutable
 * once made.
 */
public final class VoteMatrix {
    private static final Row NOBODY = new Row();

    private final Map<SeatId, Row> rows = new HashMap<>();

    private VoteMatrix() {}

    /** The votes of one member: for every position the votes in which it took it. */
    private static final class Row {
        private final List<BitSet> positions =
                Stream.of(Position.values()).map(position -> new BitSet()).toList();

        BitSet of(Position position) {
            return positions.get(position.place());
        }

        int votes() {
            return positions.stream().mapToInt(BitSet::cardinality).sum();
        }
    }

    /**
     * The positions in some votes.
     *
     * @param votes those without names add nothing
     * @return the matrix
     */
    public static VoteMatrix of(List<DecidedVote> votes) {
        VoteMatrix matrix = new VoteMatrix();
        for (int place = 0; place < votes.size(); place++) {
            matrix.add(votes.get(place), place);
        }
        return matrix;
    }

    private void add(DecidedVote decided, int place) {
        decided.vote()
                .votes()
                .bySeat()
                .forEach((seat, vote) -> Position.of(vote)
                        .ifPresent(position -> rows.computeIfAbsent(seat, any -> new Row())
                                .of(position)
                                .set(place)));
    }

    /**
     * In how many votes a member took a position.
     *
     * @param seat the continuing seat
     * @return votes
     */
    public int votes(SeatId seat) {
        return row(seat).votes();
    }

    /**
     * Compares two members.
     *
     * @param one a continuing seat
     * @param other another
     * @return how often they took which positions
     */
    public JointVotes between(SeatId one, SeatId other) {
        return JointVotes.counted(
                (first, second) -> both(row(one).of(first), row(other).of(second)));
    }

    private Row row(SeatId seat) {
        return rows.getOrDefault(seat, NOBODY);
    }

    private static int both(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common.cardinality();
    }
}
