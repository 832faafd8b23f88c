package horseshoe.councils;

import static horseshoe.councils.Library.LIBRARY;
import static horseshoe.councils.Library.on;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import horseshoe.rules.roster.Presidency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 18 and 20 over eighty years")
class PresidenciesTest {
    @Test
    void theYear2024() {
        assertThat(presidents(2024))
                .containsExactly("FRA", "GUY", "JPN", "MLT", "MOZ", "KOR", "RUS", "SLE", "SVN", "CHE", "GBR", "USA");
    }

    @Test
    void theYear2026() {
        assertThat(presidents(2026))
                .containsExactly("SOM", "GBR", "USA", "BHR", "CHN", "COL", "COD", "DNK", "FRA", "GRC", "LVA", "LBR");
    }

    @Test
    void theYear1950() {
        assertThat(presidents(1950))
                .containsExactly("CHN", "CUB", "ECU", "EGY", "FRA", "IND", "NOR", "RUS", "GBR", "USA", "YUG", "CHN");
    }

    @Test
    @DisplayName("Upper Volta in August 1984 is Burkina Faso in October: two turns in one year")
    void burkinaFasoPresidedTwiceIn1984() {
        assertThat(presidents(1984))
                .startsWith("NIC")
                .contains("BFA")
                .endsWith("USA", "BFA", "ZWE", "BFA", "CHN", "EGY");
        assertThat(LIBRARY.presidency()
                        .on(LocalDate.parse("1984-08-01"))
                        .orElseThrow()
                        .officialName())
                .isEqualTo("Upper Volta");
    }

    @Test
    @DisplayName("Yemen in March 1990 as Democratic Yemen, in December under its new name")
    void yemenPresidedTwiceIn1990() {
        assertThat(presidents(1990)).containsSubsequence("CUB", "YEM", "ETH", "USA", "YEM");
    }

    @Test
    @DisplayName(
            "S/RES/14 (1946): the United States stays in the chair to 31 December 1946, then turns are calendar months")
    void theTurnsOf1946() {
        assertThat(president("1946-01-17")).isEqualTo("AUS");
        assertThat(president("1946-02-16")).isEqualTo("AUS");
        assertThat(president("1946-02-17")).isEqualTo("BRA");
        assertThat(president("1946-12-16")).isEqualTo("USA");
        assertThat(president("1946-12-31")).isEqualTo("USA");
        assertThat(president("1947-01-01")).isEqualTo("AUS");
        assertThat(LIBRARY.presidency().on(LocalDate.parse("1946-01-16"))).isEmpty();
    }

    @Test
    void everyDayOfTheCouncilHasAPresidentThatIsAMember() {
        LIBRARY.councils()
                .dates()
                .first()
                .datesUntil(LocalDate.parse("2028-01-01"))
                .forEach(day ->
                        assertThat(LIBRARY.presidency().on(day)).as("%s", day).isPresent());
    }

    @Test
    @DisplayName("September 2016: New Zealand steps aside, the Russian Federation takes the chair")
    void newZealandCedesToTheRussianFederation() {
        assertThat(president("2016-09-15")).isEqualTo("NZL");
        assertThat(Presidency.cededBy(SeatId.of("NZL"), on("2016-09-15")).seat())
                .isEqualTo(SeatId.of("RUS"));
    }

    private static String president(String day) {
        return LIBRARY.presidency()
                .on(LocalDate.parse(day))
                .orElseThrow()
                .seat()
                .code();
    }

    private static List<String> presidents(int year) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> president(YearMonth.of(year, month).atDay(15).toString()))
                .toList();
    }
}
