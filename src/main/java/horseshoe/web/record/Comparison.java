package horseshoe.web.record;

import horseshoe.analysis.agreement.Cohesion;
import horseshoe.analysis.agreement.JointVotes;
import horseshoe.analysis.agreement.Measure;
import horseshoe.analysis.agreement.Seriation;
import horseshoe.analysis.agreement.VoteMatrix;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Seating;
import horseshoe.rules.SeatId;
import horseshoe.web.record.view.AgreementView;
import horseshoe.web.record.view.AgreementView.ComparedView;
import horseshoe.web.record.view.PairView;
import horseshoe.web.record.view.PairView.Yardstick;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How members are compared.
 *
 * @param inquiry what was asked
 * @param form in what form
 * @param yardstick what is measured
 * @param asked the members asked for; nobody for those with most votes
 */
record Comparison(Inquiry inquiry, Form form, Yardstick yardstick, List<SeatId> asked) {
    private static final int USUAL_MINIMUM = 10;
    private static final int MOST_MINIMUM = 10_000;
    private static final int MOST_MEMBERS = 40;

    /** Reads the parameters; their faults stay with the inquiry. */
    static Comparison of(Inquiry inquiry) {
        Measure measure = Measures.of(inquiry);
        int minimum = inquiry.parameters().number("minimum", 1, MOST_MINIMUM).orElse(USUAL_MINIMUM);
        List<SeatId> members = inquiry.form().seats("members");
        Form form = inquiry.formOf(Form.JSON, Form.CSV);
        return new Comparison(inquiry, form, new Yardstick(measure, minimum), members);
    }

    Response answer(Replies replies) {
        List<DecidedVote> votes = Measures.votes(inquiry);
        VoteMatrix matrix = VoteMatrix.of(votes);
        List<SeatId> order = order(matrix);
        return form == Form.CSV
                ? replies.table(
                        inquiry,
                        form,
                        "agreement",
                        new Table(PairView.COLUMNS, () -> pairs(matrix, order).map(PairView::row)))
                : replies.json(inquiry, view(votes, matrix, order));
    }

    private List<SeatId> order(VoteMatrix matrix) {
        return Seriation.order(seats(matrix), (one, other) -> {
            JointVotes votes = matrix.between(one, other);
            return yardstick.of(votes).flatMap(known -> yardstick.measure().of(votes));
        });
    }

    private List<SeatId> seats(VoteMatrix matrix) {
        return asked.isEmpty() ? usual(matrix) : asked;
    }

    /** The permanent members, and those others that voted most. */
    private List<SeatId> usual(VoteMatrix matrix) {
        return seatings().values().stream()
                .filter(seating -> isPermanent(seating) || votes(matrix, seating) >= yardstick.minimum())
                .sorted(Comparator.comparing((Seating seating) -> !isPermanent(seating))
                        .thenComparingInt(seating -> -votes(matrix, seating)))
                .limit(MOST_MEMBERS)
                .map(seating -> seating.member().seat())
                .toList();
    }

    private SequencedMap<SeatId, Seating> seatings() {
        return inquiry.catalogue().seatings();
    }

    private static boolean isPermanent(Seating seating) {
        return seating.member().isPermanent();
    }

    private static int votes(VoteMatrix matrix, Seating seating) {
        return matrix.votes(seating.member().seat());
    }

    private Stream<PairView> pairs(VoteMatrix matrix, List<SeatId> order) {
        return IntStream.range(0, order.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, order.size())
                        .mapToObj(other -> pair(matrix, order.get(one), order.get(other))));
    }

    private PairView pair(VoteMatrix matrix, SeatId one, SeatId other) {
        JointVotes votes = matrix.between(one, other);
        return new PairView(one.code(), other.code(), votes.together(), votes.agreed(), yardstick.of(votes));
    }

    private AgreementView view(List<DecidedVote> votes, VoteMatrix matrix, List<SeatId> order) {
        return new AgreementView(
                inquiry.edition().version(),
                Measures.word(yardstick.measure()),
                votes.size(),
                inquiry.permalink(),
                order.stream().map(SeatId::code).toList(),
                order.stream().map(seat -> member(matrix, seat)).toList(),
                pairs(matrix, order).toList(),
                Cohesion.mean(votes).map(mean -> mean.decimal(PairView.PLACES)));
    }

    private ComparedView member(VoteMatrix matrix, SeatId seat) {
        Seating seating = Objects.requireNonNull(seatings().get(seat));
        return new ComparedView(seat.code(), seating.name(), isPermanent(seating), matrix.votes(seat));
    }
}
