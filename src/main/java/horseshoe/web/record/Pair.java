package horseshoe.web.record;

import horseshoe.analysis.agreement.JointVotes;
import horseshoe.analysis.agreement.Measure;
import horseshoe.analysis.agreement.Position;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Counting;
import horseshoe.record.query.Dimension;
import horseshoe.record.query.Key;
import horseshoe.rules.SeatId;
import horseshoe.web.record.view.AgreementOverTimeView;
import horseshoe.web.record.view.AgreementOverTimeView.CellView;
import horseshoe.web.record.view.AgreementOverTimeView.PeriodView;
import horseshoe.web.record.view.AgreementOverTimeView.TotalView;
import horseshoe.web.record.view.PairView.Yardstick;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How two members are compared over time.
 *
 * @param inquiry what was asked
 * @param form in what form
 * @param yardstick what is measured
 * @param time by years or by decades
 */
record Pair(Inquiry inquiry, Form form, Yardstick yardstick, Dimension time) {
    /** Two different seats. */
    record Seats(SeatId one, SeatId other) {
        JointVotes in(List<DecidedVote> votes) {
            return JointVotes.of(one, other, votes);
        }
    }

    /** Reads the parameters; their faults stay with the inquiry. */
    static Pair of(Inquiry inquiry) {
        Measure measure = Measures.of(inquiry);
        Map<String, Dimension> words = new LinkedHashMap<>();
        words.put("year", Dimension.YEAR);
        words.put("decade", Dimension.DECADE);
        Dimension time = inquiry.parameters().choice("by", words).orElse(Dimension.YEAR);
        return new Pair(inquiry, inquiry.formOf(Form.JSON, Form.CSV), new Yardstick(measure, 1), time);
    }

    Response answer(Replies replies, Seats seats) {
        List<DecidedVote> votes = Measures.votes(inquiry);
        return form == Form.CSV
                ? replies.table(
                        inquiry,
                        form,
                        "agreement-" + seats.one() + "-" + seats.other(),
                        new Table(
                                AgreementOverTimeView.COLUMNS,
                                () -> over(seats, votes).map(PeriodView::row)))
                : replies.json(inquiry, view(seats, votes));
    }

    private AgreementOverTimeView view(Seats seats, List<DecidedVote> votes) {
        JointVotes total = seats.in(votes);
        return new AgreementOverTimeView(
                inquiry.edition().version(),
                seats.one().code(),
                seats.other().code(),
                Measures.word(yardstick.measure()),
                inquiry.permalink(),
                new TotalView(total.together(), total.agreed(), yardstick.of(total)),
                over(seats, votes).toList(),
                cells(total));
    }

    /** From the first period to the last in which both sat, without gaps. */
    private Stream<PeriodView> over(Seats seats, List<DecidedVote> votes) {
        List<DecidedVote> together = votes.stream()
                .filter(decided -> seats.in(List.of(decided)).together() > 0)
                .toList();
        Counting counting = new Counting(inquiry.catalogue(), List.of());
        Map<Key, List<DecidedVote>> periods =
                together.stream().collect(Collectors.groupingBy(decided -> counting.period(time, decided)));
        return counting.by(List.of(time), together).stream()
                .map(counted -> counted.keys().getFirst())
                .map(key -> period(key, seats.in(periods.getOrDefault(key, List.of()))));
    }

    private PeriodView period(Key key, JointVotes votes) {
        return new PeriodView(key.code(), votes.together(), votes.agreed(), yardstick.of(votes));
    }

    private static List<CellView> cells(JointVotes votes) {
        return Stream.of(Position.values())
                .flatMap(one -> Stream.of(Position.values())
                        .map(other -> new CellView(one.name(), other.name(), votes.count(one, other))))
                .toList();
    }
}
