package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.rules.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts votes by one dimension or by two at once.
 *
 * @param catalogue whose votes are counted
 * @param members whose positions {@link Dimension#POSITION} counts; with {@link Dimension#MEMBER} beside it, everybody's
 */
public record Counting(Catalogue catalogue, List<SeatId> members) {
    /** Copies the members. */
    public Counting {
        members = List.copyOf(members);
    }

    /**
     * How many votes there are of something.
     *
     * @param keys a key for each dimension
     * @param votes how many; of positions, how many votes of members
     */
    public record Counted(List<Key> keys, int votes) {
        /** Copies the keys. */
        public Counted {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Counts.
     *
     * @param dimensions one or two different ones
     * @param votes what is counted
     * @return a row for each pair of keys that occurs, in natural order. Where the first dimension is a year or a decade, also a row of
     *     zero for every year between the first and the last, with each second key that occurs
     */
    public List<Counted> by(List<Dimension> dimensions, List<DecidedVote> votes) {
        Map<List<Key>, Integer> counts = new HashMap<>();
        votes.stream()
                .flatMap(decided -> keys(dimensions, decided))
                .forEach(keys -> counts.merge(keys, 1, Integer::sum));
        return rows(dimensions.getFirst(), counts);
    }

    private static List<Counted> rows(Dimension first, Map<List<Key>, Integer> counts) {
        var rows = new TreeSet<List<Key>>(Counting::compare);
        rows.addAll(counts.keySet());
        if (first.hasNoGaps() && !rows.isEmpty()) {
            rows.addAll(withoutGaps(first, rows));
        }
        return rows.stream()
                .map(keys -> new Counted(keys, counts.getOrDefault(keys, 0)))
                .toList();
    }

    private static int compare(List<Key> one, List<Key> other) {
        int first = one.getFirst().compareTo(other.getFirst());
        return first == 0 ? one.getLast().compareTo(other.getLast()) : first;
    }

    private static List<List<Key>> withoutGaps(Dimension time, TreeSet<List<Key>> rows) {
        List<List<Key>> rests = rows.stream()
                .map(keys -> keys.subList(1, keys.size()))
                .distinct()
                .toList();
        int from = rows.first().getFirst().rank();
        int to = rows.last().getFirst().rank();
        return IntStream.rangeClosed(from, to)
                .mapToObj(time == Dimension.YEAR ? Key::ofYear : Key::ofDecade)
                .distinct()
                .flatMap(key -> rests.stream().map(rest -> joined(key, rest)))
                .toList();
    }

    private static List<Key> joined(Key first, List<Key> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private Stream<List<Key>> keys(List<Dimension> dimensions, DecidedVote decided) {
        if (dimensions.size() == 1) {
            return keys(dimensions.getFirst(), decided).map(List::of);
        }
        Dimension one = dimensions.getFirst();
        Dimension other = dimensions.getLast();
        if (one == Dimension.MEMBER && other == Dimension.POSITION) {
            return positions(decided);
        }
        if (one == Dimension.POSITION && other == Dimension.MEMBER) {
            return positions(decided).map(List::reversed);
        }
        List<Key> seconds = keys(other, decided).toList();
        return keys(one, decided).flatMap(first -> seconds.stream().map(second -> List.of(first, second)));
    }

    private Stream<List<Key>> positions(DecidedVote decided) {
        return decided.vote().votes().bySeat().entrySet().stream()
                .map(entry -> List.of(key(entry.getKey()), Key.of(entry.getValue())));
    }

    /**
     * The time that a vote falls into.
     *
     * @param time a year, a decade or a month
     * @param decided a vote
     * @return its key
     */
    public Key period(Dimension time, DecidedVote decided) {
        return keys(time, decided).findFirst().orElseThrow();
    }

    private Stream<Key> keys(Dimension dimension, DecidedVote decided) {
        var vote = decided.vote();
        var day = vote.reference().date();
        return switch (dimension) {
            case YEAR -> Stream.of(Key.ofYear(day.getYear()));
            case DECADE -> Stream.of(Key.ofDecade(day.getYear()));
            case MONTH -> Stream.of(Key.ofMonth(day));
            case MEMBER -> decided.council().members().stream().map(member -> key(member.seat()));
            case SUBJECT -> Stream.of(Key.of(vote.about().subject()));
            case REGION -> Stream.of(Key.of(vote.about().region()));
            case KIND -> Stream.of(Key.of(vote.kind()));
            case OUTCOME -> Stream.of(Key.of(vote.count().outcome()));
            case GROUND -> Stream.of(Key.of(decided.ground()));
            case VETOED_BY -> vote.count().vetoes().stream().map(this::key);
            case POSITION ->
                members.stream()
                        .flatMap(seat -> Facts.vote(decided, seat).stream())
                        .map(Key::of);
            case NAMES -> Stream.of(Key.of(vote.provenance().names()));
        };
    }

    private Key key(SeatId seat) {
        return new Key(catalogue.rank(seat), seat.code());
    }
}
