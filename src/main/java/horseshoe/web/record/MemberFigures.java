package horseshoe.web.record;

import horseshoe.analysis.agreement.Measure;
import horseshoe.analysis.agreement.Ratio;
import horseshoe.analysis.agreement.VoteMatrix;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Counting;
import horseshoe.record.query.Counting.Counted;
import horseshoe.record.query.Criterion;
import horseshoe.record.query.Dimension;
import horseshoe.record.query.MemberVotes;
import horseshoe.record.query.Seating;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.web.record.view.MemberRecordView.DecadeView;
import horseshoe.web.record.view.MemberRecordView.FractionView;
import horseshoe.web.record.view.MemberRecordView.NeighbourView;
import horseshoe.web.record.view.MemberRecordView.YearView;
import horseshoe.web.record.view.PairView;
import horseshoe.web.record.view.RecordOverview.CountView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures on a member's page.
 *
 * @param catalogue whose votes
 * @param member what it did in the votes asked for
 */
record MemberFigures(Catalogue catalogue, MemberVotes member) {
    private static final int FEWEST_TOGETHER = 10;
    private static final int NEIGHBOURS = 5;

    List<CountView> positions() {
        return Arrays.stream(Vote.values())
                .map(position -> new CountView(position.name(), member.voted(position)))
                .toList();
    }

    List<YearView> byYear() {
        Map<Integer, Map<Vote, Integer>> years = new TreeMap<>();
        count(Dimension.YEAR, Dimension.POSITION)
                .forEach(counted -> years.computeIfAbsent(
                                counted.keys().getFirst().rank(), any -> new EnumMap<>(Vote.class))
                        .put(Vote.valueOf(counted.keys().getLast().code()), counted.votes()));
        return years.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    private List<Counted> count(Dimension... dimensions) {
        return new Counting(catalogue, List.of(member.seat())).by(List.of(dimensions), member.votes());
    }

    private static YearView year(int year, Map<Vote, Integer> votes) {
        return new YearView(
                year,
                votes.getOrDefault(Vote.IN_FAVOUR, 0),
                votes.getOrDefault(Vote.AGAINST, 0),
                votes.getOrDefault(Vote.ABSTAINING, 0),
                votes.getOrDefault(Vote.NOT_PARTICIPATING, 0) + votes.getOrDefault(Vote.ABSENT, 0));
    }

    List<DecadeView> vetoesByDecade() {
        List<DecidedVote> vetoed = member.votes().stream()
                .filter(new Criterion.VetoedBy(member.seat()))
                .toList();
        return new Counting(catalogue, List.of())
                .by(List.of(Dimension.DECADE), vetoed).stream()
                        .map(counted -> new DecadeView(counted.keys().getFirst().code(), counted.votes()))
                        .toList();
    }

    /** The members that agree most with it in contested votes; by name where they agree alike. */
    List<NeighbourView> closest() {
        return neighbours().stream()
                .sorted(Comparator.comparing(Neighbour::raw).reversed())
                .limit(NEIGHBOURS)
                .map(Neighbour::view)
                .toList();
    }

    /** The members that agree least with it in contested votes. */
    List<NeighbourView> furthest() {
        return neighbours().stream()
                .sorted(Comparator.comparing(Neighbour::raw))
                .limit(NEIGHBOURS)
                .map(Neighbour::view)
                .toList();
    }

    private List<Neighbour> neighbours() {
        VoteMatrix matrix = VoteMatrix.of(
                member.votes().stream().filter(new Criterion.Contested()).toList());
        return catalogue.seatings().values().stream()
                .filter(other -> !other.member().seat().equals(member.seat()))
                .flatMap(other -> neighbour(matrix, other).stream())
                .toList();
    }

    private Optional<Neighbour> neighbour(VoteMatrix matrix, Seating other) {
        SeatId seat = other.member().seat();
        var votes = matrix.between(member.seat(), seat);
        return votes.together() < FEWEST_TOGETHER
                ? Optional.empty()
                : Measure.RAW.of(votes).map(raw -> new Neighbour(other, votes.together(), votes.agreed(), raw));
    }

    private record Neighbour(Seating other, int votes, int agreed, Ratio raw) {
        NeighbourView view() {
            return new NeighbourView(
                    other.member().seat().code(),
                    other.name(),
                    votes,
                    agreed,
                    new FractionView(raw.numerator(), raw.denominator()),
                    raw.decimal(PairView.PLACES));
        }
    }
}
