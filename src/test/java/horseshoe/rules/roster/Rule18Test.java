package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Rule 18: the presidency is held in turn, in the English alphabetical order of names, for a calendar month")
class Rule18Test {
    private final Councils councils = TestRegister.councils();
    private final Presidency presidency = Presidency.of(councils, List.of(month("2000-02", "CHN")));

    @Test
    void theTurnGoesRoundTheAlphabet() {
        assertThat(presidents(2000, 2, 5)).containsExactly("CHN", "RUS", "BFA", "CHN");
    }

    @Test
    void aMemberThatChangesItsNameChangesItsPlace() {
        assertThat(presidents(2000, 6, 12)).containsExactly("RUS", "BFA", "CHN", "RUS", "BFA", "CHN", "RUS");
    }

    @Test
    void theTurnGoesOnInJanuaryWithTheMembersOfTheNewYear() {
        assertThat(presidents(2001, 12, 12)).containsExactly("RUS");
        assertThat(presidents(2002, 1, 4)).containsExactly("ZMB", "CHN", "DNK", "RUS");
    }

    @Test
    void aTermIsACalendarMonth() {
        assertThat(president("2000-02-29")).isEqualTo("CHN");
        assertThat(president("2000-03-01")).isEqualTo("RUS");
        assertThat(presidency.term(day("2000-03-15"))).contains(month("2000-03", "RUS"));
    }

    @Test
    void thePresidentBearsTheNameOfTheDay() {
        Member first = presidency.on(day("2000-04-30")).orElseThrow();
        assertThat(first.officialName()).isEqualTo("Upper Volta");
    }

    @Test
    void nothingIsSaidBeforeTheFirstKnownTermOrAfterTheLastKnownMembers() {
        assertThat(presidency.on(day("2000-01-31"))).isEmpty();
        assertThat(presidency.term(day("2000-01-31"))).isEmpty();
        assertThat(presidency.on(day("2002-12-31"))).isPresent();
        assertThat(presidency.on(day("2003-01-01"))).isEmpty();
    }

    @Test
    void knownTermsComeFirst() {
        Term early = new Term(new Span(day("2000-01-17"), day("2000-01-31")), SeatId.of("BFA"));
        Presidency known = Presidency.of(councils, List.of(early, month("2000-02", "RUS")));
        assertThat(known.term(day("2000-01-17"))).contains(early);
        assertThat(known.term(day("2000-03-01"))).contains(month("2000-03", "BFA"));
    }

    @Test
    void aPresidentThatIsNoMemberIsRejected() {
        assertThatThrownBy(() -> Presidency.of(councils, List.of(month("2000-02", "DNK"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("DNK was not a member on 2000-02-01");
    }

    private String president(String day) {
        return presidency.on(day(day)).orElseThrow().seat().code();
    }

    private List<String> presidents(int year, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(month -> president(YearMonth.of(year, month).atDay(1).toString()))
                .toList();
    }

    private static Term month(String month, String seat) {
        YearMonth span = YearMonth.parse(month);
        return new Term(new Span(span.atDay(1), span.atEndOfMonth()), SeatId.of(seat));
    }
}
