package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Not participating and absence beside abstention: three names in the record, one weight (practice; ICJ, Namibia, 1971). */
class FivePositionsTest {
    private static final List<Vote> FOUR =
            List.of(Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING, Vote.NOT_PARTICIPATING);

    @Test
    @DisplayName("3^15 votes counted by class: the same 146,796, 295,551 and 13,906,560 as one by one")
    void threePositionsCountedByClass() {
        assertThat(counts(VoteShape.THREE))
                .containsEntry(Ground.REQUIRED_VOTES_AND_NO_VETO, 146_796L)
                .containsEntry(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER, 295_551L)
                .containsEntry(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES, 13_906_560L);
    }

    @Test
    @DisplayName("With a fourth position: 1,073,741,824 votes, 2,211,624 adopted")
    void fourPositionsCountedByClass() {
        Map<Ground, Long> counts = counts(FOUR);
        assertThat(total(counts)).isEqualTo(1_073_741_824L);
        assertThat(counts).containsEntry(Ground.REQUIRED_VOTES_AND_NO_VETO, 2_211_624L);
    }

    @Test
    @Tag("exhaustive")
    @DisplayName("With all five: 30,517,578,125 votes in 126,126 classes, 14,179,472 adopted")
    void fivePositionsCountedByClass() {
        assertThat(VoteShape.all(TestCouncils.ofFifteen(), VoteShape.FIVE)).hasSize(126_126);
        Map<Ground, Long> counts = counts(VoteShape.FIVE);
        assertThat(total(counts)).isEqualTo(30_517_578_125L);
        assertThat(counts).containsEntry(Ground.REQUIRED_VOTES_AND_NO_VETO, 14_179_472L);
    }

    private static Map<Ground, Long> counts(List<Vote> positions) {
        Map<Ground, Long> counts = new EnumMap<>(Ground.class);
        Council council = TestCouncils.ofFifteen();
        VoteShape.all(council, positions)
                .forEach(shape -> counts.merge(
                        council.rule().decide(Matter.SUBSTANTIVE, shape.sheet()).ground(), shape.ways(), Long::sum));
        return counts;
    }

    private static long total(Map<Ground, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @ParameterizedTest
    @EnumSource(
            value = Vote.class,
            names = {"NOT_PARTICIPATING", "ABSENT"})
    @DisplayName("Not participating and absence weigh what an abstention weighs")
    void abstainingNotParticipatingAndAbsenceWeighTheSame(Vote vote) {
        Council council = TestCouncils.ofFifteen();
        assertThat(VoteShape.all(council, VoteShape.THREE).map(VoteShape::sheet))
                .allSatisfy(votes -> Stream.of(Matter.values()).forEach(matter -> {
                    Decision abstaining = council.rule().decide(matter, votes);
                    Decision instead = council.rule().decide(matter, votes.with(votes.abstaining(), vote));
                    assertThat(instead.ground()).isEqualTo(abstaining.ground());
                    assertThat(instead.vetoes()).isEqualTo(abstaining.vetoes());
                }));
    }

    @Test
    @DisplayName("The record keeps the five apart: the figures do not fold absence into abstention")
    void theFiguresKeepTheFiveApart() {
        Council council = TestCouncils.ofFifteen();
        VoteSheet votes = TestCouncils.allInFavour(council)
                .against("RUS")
                .abstaining("CHN", "GUY")
                .with(Vote.NOT_PARTICIPATING, "DZA", "MOZ", "SLE")
                .with(Vote.ABSENT, "ECU", "JPN", "KOR", "MLT")
                .sheet();
        assertThat(votes.tally()).isEqualTo(new Tally(5, 1, 2, 3, 4)).hasToString("5-1-2");
    }
}
