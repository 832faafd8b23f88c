package horseshoe.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The measures, on tables that one can work out by hand")
class MeasureTest {
    /** In favour, abstaining, against; row by row. */
    private static JointVotes table(int... cells) {
        return JointVotes.counted((one, other) -> cells[one.place() * 3 + other.place()]);
    }

    private static Ratio of(Measure measure, JointVotes votes) {
        return measure.of(votes).orElseThrow();
    }

    @Test
    void alwaysTheSameIsFullAgreement() {
        JointVotes votes = table(3, 0, 0, 0, 2, 0, 0, 0, 1);
        assertThat(Stream.of(Measure.values()).map(measure -> of(measure, votes)))
                .containsOnly(new Ratio(1, 1));
    }

    @Test
    @DisplayName("In favour against against is no agreement, in favour against abstaining is half of one")
    void anAbstentionIsHalfAgreement() {
        JointVotes votes = table(1, 2, 1, 0, 0, 0, 0, 0, 0);
        assertThat(of(Measure.RAW, votes)).isEqualTo(new Ratio(1, 4));
        assertThat(of(Measure.LIJPHART, votes)).isEqualTo(new Ratio(1, 2));
    }

    @Test
    @DisplayName("The example of Cohen 1960 (table from memory): p = .70, e = .41, kappa = .492")
    void cohensOwnKindOfTable() {
        JointVotes votes = table(88, 14, 18, 10, 40, 10, 2, 6, 12);
        assertThat(votes.together()).isEqualTo(200);
        assertThat(of(Measure.RAW, votes)).isEqualTo(new Ratio(7, 10));
        assertThat(of(Measure.KAPPA, votes).decimal(3)).isEqualByComparingTo("0.492");
    }

    @Test
    void whatChanceWouldBringIsZero() {
        JointVotes votes = table(1, 1, 0, 1, 1, 0, 0, 0, 0);
        assertThat(of(Measure.RAW, votes)).isEqualTo(new Ratio(1, 2));
        assertThat(of(Measure.KAPPA, votes)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void oppositesAreBelowChance() {
        JointVotes votes = table(0, 0, 1, 0, 0, 0, 1, 0, 0);
        assertThat(of(Measure.KAPPA, votes)).isEqualTo(new Ratio(-1, 1));
        assertThat(of(Measure.LIJPHART, votes)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void kappaIsNotDefinedWhereNobodyEverVotesOtherwise() {
        JointVotes votes = table(5, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Measure.KAPPA.of(votes)).isEmpty();
        assertThat(of(Measure.RAW, votes)).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void withoutAVoteTogetherNothingIsDefined() {
        JointVotes none = table(0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Stream.of(Measure.values()).map(measure -> measure.of(none))).containsOnly(Optional.empty());
    }

    @Test
    void whoTookNoPartTookNoPosition() {
        assertThat(Position.of(Vote.ABSENT)).isEmpty();
        assertThat(Position.of(Vote.NOT_PARTICIPATING)).isEmpty();
        assertThat(Position.of(Vote.ABSTAINING)).contains(Position.ABSTAINING);
    }

    @Test
    void aRatioIsInLowestTerms() {
        assertThat(new Ratio(202, 404)).isEqualTo(new Ratio(1, 2)).hasToString("1/2");
        assertThat(new Ratio(-2, 3).decimal(3)).isEqualTo(new BigDecimal("-0.667"));
        assertThat(new Ratio(1, 3)).isLessThan(new Ratio(1, 2));
        assertThat(new Ratio(Long.MAX_VALUE, 2)).isGreaterThan(new Ratio(Long.MAX_VALUE, 3));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> new Ratio(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereNothingIsKnownTheOrderKeepsEverybody() {
        List<SeatId> seats = Stream.of("FRA", "GBR", "USA").map(SeatId::of).toList();
        assertThat(Seriation.order(seats, (one, other) -> Optional.empty())).containsExactlyInAnyOrderElementsOf(seats);
        assertThat(Seriation.order(List.of(), (one, other) -> Optional.empty())).isEmpty();
    }
}
