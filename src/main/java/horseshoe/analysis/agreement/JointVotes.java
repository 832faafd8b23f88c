package horseshoe.analysis.agreement;

import horseshoe.record.DecidedVote;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/** How often two members took which positions in the votes in which both took one: a table of three by three. Immutable. */
public final class JointVotes {
    private static final Position[] POSITIONS = Position.values();

    private final int[] cells;

    private JointVotes(int[] cells) {
        this.cells = cells;
    }

    /**
     * Two members in some votes.
     *
     * @param one a continuing seat
     * @param other another
     * @param votes any votes; those in which one of the two took no position do not count
     * @return the table
     */
    public static JointVotes of(SeatId one, SeatId other, List<DecidedVote> votes) {
        int[] cells = new int[POSITIONS.length * POSITIONS.length];
        for (DecidedVote decided : votes) {
            Map<SeatId, Vote> bySeat = decided.vote().votes().bySeat();
            position(bySeat, one)
                    .ifPresent(first -> position(bySeat, other).ifPresent(second -> cells[cell(first, second)]++));
        }
        return new JointVotes(cells);
    }

    private static Optional<Position> position(Map<SeatId, Vote> bySeat, SeatId seat) {
        return Optional.ofNullable(bySeat.get(seat)).flatMap(Position::of);
    }

    /** The table whose figures somebody else counted. */
    static JointVotes counted(ToIntBiFunction<Position, Position> count) {
        int[] cells = new int[POSITIONS.length * POSITIONS.length];
        for (Position one : POSITIONS) {
            for (Position other : POSITIONS) {
                cells[cell(one, other)] = count.applyAsInt(one, other);
            }
        }
        return new JointVotes(cells);
    }

    private static int cell(Position one, Position other) {
        return one.place() * POSITIONS.length + other.place();
    }

    /**
     * How often the one took this position and the other that.
     *
     * @param one position of the one
     * @param other position of the other
     * @return votes
     */
    public int count(Position one, Position other) {
        return cells[cell(one, other)];
    }

    /**
     * In how many votes both took a position.
     *
     * @return votes
     */
    public int together() {
        return Arrays.stream(cells).sum();
    }

    /**
     * In how many of them they took the same.
     *
     * @return votes
     */
    public int agreed() {
        return Arrays.stream(POSITIONS).mapToInt(same -> count(same, same)).sum();
    }

    /**
     * In how many of them one abstained and the other took a side.
     *
     * @return votes
     */
    public int halfAgreed() {
        return total(Position.ABSTAINING) - 2 * count(Position.ABSTAINING, Position.ABSTAINING);
    }

    private int total(Position position) {
        return Math.toIntExact(ofOne(position) + ofOther(position));
    }

    /** How often the one took a position. */
    long ofOne(Position position) {
        return Arrays.stream(POSITIONS)
                .mapToInt(other -> count(position, other))
                .sum();
    }

    /** How often the other took a position. */
    long ofOther(Position position) {
        return Arrays.stream(POSITIONS).mapToInt(one -> count(one, position)).sum();
    }
}
