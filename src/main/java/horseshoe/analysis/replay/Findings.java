package horseshoe.analysis.replay;

import horseshoe.record.RecordedOutcome;
import horseshoe.record.Subject;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a replay comes to.
 *
 * @param all every vote counted again
 * @param vetoed those that were vetoed, as recorded
 * @param byDecade by the first year of the decade, such as 1950
 * @param bySubject by subject
 * @param byMember members that gain, lose, or see a veto lost, the most affected first
 * @param open why votes are open, and how many; a vote may have several reasons
 */
public record Findings(
        ChangeCount all,
        ChangeCount vetoed,
        SortedMap<Integer, ChangeCount> byDecade,
        SortedMap<Subject, ChangeCount> bySubject,
        List<MemberEffect> byMember,
        SortedMap<Unknown, Integer> open) {
    private static final int DECADE = 10;

    /**
     * Sums up a replay.
     *
     * @param votes counted again
     * @return the findings
     */
    public static Findings of(List<ReplayedVote> votes) {
        return new Findings(
                ChangeCount.of(votes),
                ChangeCount.of(votes.stream()
                        .filter(vote -> vote.before() == RecordedOutcome.VETOED)
                        .toList()),
                grouped(votes, Findings::decade),
                grouped(votes, vote -> vote.vote().vote().about().subject()),
                effects(votes.stream().filter(ReplayedVote::isFlip).toList()),
                open(votes));
    }

    private static SortedMap<Unknown, Integer> open(List<ReplayedVote> votes) {
        SortedMap<Unknown, Integer> open = new TreeMap<>();
        votes.stream()
                .filter(vote -> !vote.change().isCertain())
                .flatMap(vote -> vote.unknown().stream())
                .forEach(reason -> open.merge(reason, 1, Integer::sum));
        return open;
    }

    private static int decade(ReplayedVote vote) {
        int year = vote.vote().vote().reference().date().getYear();
        return year - year % DECADE;
    }

    private static <K extends Comparable<K>> SortedMap<K, ChangeCount> grouped(
            List<ReplayedVote> votes, Function<ReplayedVote, K> key) {
        SortedMap<K, List<ReplayedVote>> groups = new TreeMap<>();
        votes.forEach(vote -> groups.computeIfAbsent(key.apply(vote), any -> new ArrayList<>())
                .add(vote));
        SortedMap<K, ChangeCount> counts = new TreeMap<>();
        groups.forEach((group, members) -> counts.put(group, ChangeCount.of(members)));
        return counts;
    }

    private static List<MemberEffect> effects(Collection<ReplayedVote> flips) {
        return seats(flips).stream()
                .map(seat -> MemberEffect.of(seat, flips))
                .filter(effect -> weight(effect) > 0)
                .sorted(Comparator.comparingInt(Findings::weight).reversed())
                .toList();
    }

    private static Collection<SeatId> seats(Collection<ReplayedVote> flips) {
        Collection<SeatId> seats = new TreeSet<>();
        flips.forEach(flip -> {
            seats.addAll(flip.vote().vote().votes().bySeat().keySet());
            seats.addAll(flip.vote().vote().count().vetoes());
        });
        return seats;
    }

    private static int weight(MemberEffect effect) {
        return sum(effect.gains()) + sum(effect.losses()) + sum(effect.vetoes());
    }

    private static int sum(MemberEffect.Turns turns) {
        return turns.certain() + turns.possible();
    }
}
