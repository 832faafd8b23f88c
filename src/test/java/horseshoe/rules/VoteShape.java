package horseshoe.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A class of votes that differ only in which permanent and which elected members cast them: how many of each stand where. A Council
 * of fifteen with three positions has 1,386 such classes for its 14,348,907 votes.
 */
public record VoteShape(Council council, Map<Vote, Integer> permanent, Map<Vote, Integer> elected) {
    public static final List<Vote> THREE = List.of(Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING);
    public static final List<Vote> FIVE = List.of(Vote.values());

    /** All classes of a Council's votes in some positions. */
    public static Stream<VoteShape> all(Council council, List<Vote> positions) {
        int permanents = council.permanentMembers().size();
        List<Map<Vote, Integer>> elected = spread(council.size() - permanents, positions);
        return spread(permanents, positions).stream()
                .flatMap(some -> elected.stream().map(others -> new VoteShape(council, some, others)));
    }

    private static List<Map<Vote, Integer>> spread(int seats, List<Vote> positions) {
        if (positions.size() == 1) {
            return List.of(Map.of(positions.getFirst(), seats));
        }
        List<Map<Vote, Integer>> all = new ArrayList<>();
        for (int here = 0; here <= seats; here++) {
            for (Map<Vote, Integer> rest : spread(seats - here, positions.subList(1, positions.size()))) {
                Map<Vote, Integer> shape = new EnumMap<>(rest);
                shape.put(positions.getFirst(), here);
                all.add(shape);
            }
        }
        return all;
    }

    /** The vote of the class in which the first places vote first. */
    public VoteSheet sheet() {
        SeatSet permanents = council.permanentMembers();
        VoteSheet half = fill(VoteSheet.blank(council), permanents, permanent);
        return fill(half, council.everybody().without(permanents), elected);
    }

    private static VoteSheet fill(VoteSheet sheet, SeatSet seats, Map<Vote, Integer> votes) {
        VoteSheet filled = sheet;
        SeatSet left = seats;
        for (Map.Entry<Vote, Integer> entry : votes.entrySet()) {
            SeatSet taken = first(left, entry.getValue());
            filled = filled.with(taken, entry.getKey());
            left = left.without(taken);
        }
        return filled;
    }

    static SeatSet first(SeatSet seats, int many) {
        return seats.places().limit(many).mapToObj(SeatSet::at).reduce(SeatSet.none(), SeatSet::or);
    }

    public int inFavour() {
        return of(permanent, Vote.IN_FAVOUR) + of(elected, Vote.IN_FAVOUR);
    }

    public int permanentAgainst() {
        return of(permanent, Vote.AGAINST);
    }

    private static int of(Map<Vote, Integer> votes, Vote vote) {
        return votes.getOrDefault(vote, 0);
    }

    /** How many votes are of this class: two multinomial coefficients. */
    public long ways() {
        return ways(permanent) * ways(elected);
    }

    private static long ways(Map<Vote, Integer> votes) {
        int seats = votes.values().stream().mapToInt(Integer::intValue).sum();
        LongStream apart = votes.values().stream().mapToLong(VoteShape::factorial);
        return apart.reduce(factorial(seats), (ways, same) -> ways / same);
    }

    private static long factorial(int n) {
        return IntStream.rangeClosed(2, n).asLongStream().reduce(1, (a, b) -> a * b);
    }
}
