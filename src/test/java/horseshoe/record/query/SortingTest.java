package horseshoe.record.query;

import static horseshoe.record.query.Explored.CATALOGUE;
import static horseshoe.record.query.Explored.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.record.DecidedVote;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The order of votes, and pages of them")
class SortingTest {
    private static final List<DecidedVote> ALL = CATALOGUE.record().votes();

    private static List<DecidedVote> sorted(Sorting.Key key, boolean descending) {
        return new Sorting(key, descending).of(ALL);
    }

    @Test
    void byDayIsTheOrderOfTheRecord() {
        assertThat(sorted(Sorting.Key.DATE, false)).isEqualTo(ALL);
        assertThat(ids(sorted(Sorting.Key.DATE, true))).startsWith("S-2025-583", "S-2025-353", "RES-2780");
    }

    @ParameterizedTest
    @CsvSource({"AGAINST,S-1999-328", "ABSTAINING,S-2023-639"})
    void theHighestFigureComesFirstWhenTurnedRound(Sorting.Key key, String id) {
        assertThat(ids(sorted(key, true))).startsWith(id);
    }

    @Test
    void votesWithoutFiguresComeFirst() {
        assertThat(sorted(Sorting.Key.IN_FAVOUR, false).subList(0, 10))
                .allMatch(decided -> decided.vote().count().figures().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noVoteIsLost(Sorting.Key key) {
        assertThat(sorted(key, true)).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void numbersInSymbolsCountAsNumbers() {
        List<String> ordered = ids(sorted(Sorting.Key.SYMBOL, false));
        assertThat(ordered.indexOf("RES-99")).isLessThan(ordered.indexOf("RES-100"));
        assertThat(ordered.indexOf("RES-999")).isLessThan(ordered.indexOf("RES-1000"));
    }

    @Test
    void pagesShareOutTheList() {
        List<Integer> list = List.of(1, 2, 3, 4, 5);
        assertThat(new Page(1, 2).of(list)).containsExactly(1, 2);
        assertThat(new Page(3, 2).of(list)).containsExactly(5);
        assertThat(new Page(4, 2).of(list)).isEmpty();
        assertThat(new Page(Integer.MAX_VALUE, Integer.MAX_VALUE).of(list)).isEmpty();
        assertThat(new Page(1, 2).outOf(5)).isEqualTo(3);
        assertThat(new Page(1, 2).outOf(4)).isEqualTo(2);
        assertThat(new Page(1, 2).outOf(0)).isEqualTo(1);
    }

    @Test
    void thereIsNoPageZero() {
        assertThatThrownBy(() -> new Page(0, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Page(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
