package horseshoe.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.DecidedVote;
import horseshoe.record.query.Criterion;
import horseshoe.record.query.Explored;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The figures that were worked out once before, by another program from the same votes: 319 contested ones from 1994 to 2025. They agree in
 * every digit, and no vote is missing or too many; seven more contested votes of that time have no names in the record. One choice
 * matters: France took no part in one of the 319, and that vote does not count for it; counted as an abstention it would make GBR-FRA .909
 * instead of .912.
 */
@DisplayName("Agreement of the permanent members, contested votes since 1994")
class KnownAgreementTest {
    private static final List<DecidedVote> CONTESTED = Explored.votes(
            new Criterion.During(LocalDate.of(1994, 1, 1), LocalDate.MAX),
            new Criterion.Named(),
            new Criterion.Contested());
    private static final VoteMatrix MATRIX = VoteMatrix.of(CONTESTED);

    private static String value(Measure measure, JointVotes votes) {
        return measure.of(votes).map(ratio -> ratio.decimal(3).toPlainString()).orElse("");
    }

    private static List<String> values(JointVotes votes) {
        return Stream.of(Measure.values()).map(measure -> value(measure, votes)).toList();
    }

    @Test
    void thereAreThreeHundredAndNineteen() {
        assertThat(CONTESTED).hasSize(319);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "USA,GBR,319,265,0.831,0.897,0.569",
        "GBR,FRA,318,290,0.912,0.956,0.724",
        "CHN,RUS,319,202,0.633,0.810,0.377",
        "USA,RUS,319,66,0.207,0.451,-0.273",
        "USA,CHN,319,102,0.320,0.541,-0.244"
    })
    void twoMembersAgreeAsFar(
            String one, String other, int together, int agreed, String raw, String lijphart, String kappa) {
        JointVotes votes = MATRIX.between(SeatId.of(one), SeatId.of(other));
        assertThat(votes.together()).isEqualTo(together);
        assertThat(votes.agreed()).isEqualTo(agreed);
        assertThat(values(votes)).containsExactly(raw, lijphart, kappa);
    }

    @Test
    void whoComesFirstDoesNotMatter() {
        SeatId china = SeatId.of("CHN");
        SeatId russia = SeatId.of("RUS");
        assertThat(values(MATRIX.between(china, russia))).isEqualTo(values(MATRIX.between(russia, china)));
    }

    @Test
    void matrixAndPlainCountAgree() {
        SeatId france = SeatId.of("FRA");
        Explored.CATALOGUE
                .seatings()
                .keySet()
                .forEach(seat -> assertThat(values(MATRIX.between(france, seat)))
                        .as(seat.code())
                        .isEqualTo(values(JointVotes.of(france, seat, CONTESTED))));
    }

    @Test
    @DisplayName("Mean Rice cohesion .870")
    void cohesion() {
        assertThat(Cohesion.mean(CONTESTED).orElseThrow().decimal(3)).isEqualByComparingTo("0.870");
    }

    @Test
    void cohesionOfNothingIsNotDefined() {
        assertThat(Cohesion.mean(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RAW", "LIJPHART", "KAPPA"})
    @DisplayName("The order runs from the West to China and Russia")
    void blocsShow(Measure measure) {
        List<SeatId> seats =
                Stream.of("USA", "CHN", "FRA", "RUS", "GBR").map(SeatId::of).toList();
        List<SeatId> order = Seriation.order(seats, (one, other) -> measure.of(MATRIX.between(one, other)));
        assertThat(order.subList(0, 3)).extracting(SeatId::code).containsExactlyInAnyOrder("USA", "GBR", "FRA");
        assertThat(order.subList(3, 5)).extracting(SeatId::code).containsExactlyInAnyOrder("CHN", "RUS");
    }

    @Test
    void theFirstSeatGivenStandsInTheFirstHalf() {
        List<SeatId> seats =
                Stream.of("CHN", "USA", "FRA", "RUS", "GBR").map(SeatId::of).toList();
        List<SeatId> order = Seriation.order(seats, (one, other) -> Measure.RAW.of(MATRIX.between(one, other)));
        assertThat(order.subList(0, 2)).extracting(SeatId::code).containsExactlyInAnyOrder("CHN", "RUS");
    }
}
