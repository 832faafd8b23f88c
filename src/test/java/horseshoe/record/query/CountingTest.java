package horseshoe.record.query;

import static horseshoe.record.query.Explored.CATALOGUE;
import static horseshoe.record.query.Explored.votes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.query.Counting.Counted;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Votes counted by one thing or by two")
class CountingTest {
    private static final Criterion IN_2022 = new Criterion.During(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

    private static List<String> count(List<SeatId> members, List<DecidedVote> votes, Dimension... by) {
        return new Counting(CATALOGUE, members)
                .by(Arrays.asList(by), votes).stream().map(CountingTest::line).toList();
    }

    private static String line(Counted counted) {
        return counted.keys().stream().map(Key::code).collect(Collectors.joining(" ")) + " " + counted.votes();
    }

    private static List<String> count(List<DecidedVote> votes, Dimension... by) {
        return count(List.of(), votes, by);
    }

    @Test
    @DisplayName("Vetoes by member, in the order of their names")
    void vetoesByMember() {
        assertThat(count(votes(), Dimension.VETOED_BY))
                .containsExactly("CHN 19", "FRA 17", "RUS 121", "GBR 29", "USA 91");
    }

    @Test
    @DisplayName("Vetoes by decade and member, with a row for every pair that could be")
    void vetoesByDecadeAndMember() {
        List<String> rows = count(votes(), Dimension.DECADE, Dimension.VETOED_BY);
        assertThat(rows).hasSize(9 * 5).startsWith("1940s CHN 0", "1940s FRA 1", "1940s RUS 36");
        assertThat(rows).contains("1990s RUS 2", "2010s RUS 19", "2020s RUS 16", "1980s CHN 0");
    }

    @Test
    void everyVoteHasAYear() {
        List<Counted> years = new Counting(CATALOGUE, List.of()).by(List.of(Dimension.YEAR), votes());
        assertThat(years).hasSize(80);
        assertThat(years.stream().mapToInt(Counted::votes).sum()).isEqualTo(3109);
        assertThat(count(votes(), Dimension.YEAR)).startsWith("1946 24").contains("1959 1", "2024 61");
    }

    @Test
    void yearsWithoutAVoteAreZero() {
        List<DecidedVote> korea = votes(CATALOGUE.mentioning("korea"), new Criterion.VetoedBy(SeatId.of("RUS")));
        List<String> decades = count(korea, Dimension.DECADE);
        assertThat(decades)
                .containsExactly(
                        "1950s 1", "1960s 0", "1970s 0", "1980s 1", "1990s 0", "2000s 0", "2010s 0", "2020s 2");
        assertThat(count(korea, Dimension.YEAR)).hasSize(2024 - 1950 + 1);
    }

    @Test
    void nothingFoundIsNothingCounted() {
        assertThat(count(List.of(), Dimension.YEAR)).isEmpty();
        assertThat(count(List.of(), Dimension.YEAR, Dimension.OUTCOME)).isEmpty();
    }

    @Test
    void closedListsStandInTheirOwnOrder() {
        assertThat(count(votes(), Dimension.OUTCOME))
                .containsExactly("ADOPTED 2754", "VETOED 223", "TOO_FEW_VOTES 132");
        assertThat(count(votes(), Dimension.NAMES))
                .containsExactly("COMPILATION 1931", "TABLE 650", "FAILED_DRAFTS 25", "PAGE 18", "NONE 485");
    }

    @Test
    void aVoteCountsForEveryMemberThatSat() {
        List<Counted> members = new Counting(CATALOGUE, List.of()).by(List.of(Dimension.MEMBER), votes(IN_2022));
        assertThat(members).hasSize(15).allMatch(counted -> counted.votes() == 61);
    }

    @Test
    void positionsAreThoseOfTheMembersAskedFor() {
        assertThat(count(List.of(SeatId.of("RUS")), votes(IN_2022), Dimension.POSITION))
                .containsExactly("IN_FAVOUR 44", "AGAINST 5", "ABSTAINING 12");
        assertThat(count(List.of(SeatId.of("RUS")), votes(IN_2022), Dimension.YEAR, Dimension.POSITION))
                .containsExactly("2022 IN_FAVOUR 44", "2022 AGAINST 5", "2022 ABSTAINING 12");
    }

    @Test
    void besideMembersPositionsAreTheirs() {
        List<String> rows = count(votes(IN_2022), Dimension.MEMBER, Dimension.POSITION);
        assertThat(rows).contains("RUS AGAINST 5", "RUS ABSTAINING 12").doesNotContain("FRA AGAINST 5");
        assertThat(count(votes(IN_2022), Dimension.POSITION, Dimension.MEMBER)).contains("AGAINST RUS 5");
    }

    @Test
    void monthsStandInOrderOfTime() {
        List<DecidedVote> vetoed = votes(IN_2022, new Criterion.CameTo(Set.of(RecordedOutcome.VETOED)));
        assertThat(count(vetoed, Dimension.MONTH)).startsWith("2022-02 1").isSorted();
    }

    @ParameterizedTest
    @EnumSource(
            value = Dimension.class,
            names = {"YEAR", "DECADE", "MONTH", "SUBJECT", "REGION", "KIND", "OUTCOME", "GROUND", "NAMES"})
    void whatEveryVoteHasOnceAddsUp(Dimension dimension) {
        List<Counted> rows = new Counting(CATALOGUE, List.of()).by(List.of(dimension), votes());
        assertThat(rows.stream().mapToInt(Counted::votes).sum()).isEqualTo(3109);
    }

    @Test
    void twoDimensionsAddUpToo() {
        List<Counted> rows =
                new Counting(CATALOGUE, List.of()).by(List.of(Dimension.REGION, Dimension.OUTCOME), votes());
        assertThat(rows.stream().mapToInt(Counted::votes).sum()).isEqualTo(3109);
    }
}
