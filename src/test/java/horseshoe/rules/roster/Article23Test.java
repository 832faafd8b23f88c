package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Article 23: permanent members, and others elected for terms")
class Article23Test {
    private final Councils councils = TestRegister.councils();

    @Test
    void theCouncilBeginsOnTheDayOfItsFirstMeeting() {
        assertThat(councils.on(day("2000-01-16"))).isEmpty();
        assertThat(councils.on(day("2000-01-17"))).isPresent();
    }

    @Test
    void theCouncilIsUnknownAfterTheLastYearThatIsKnown() {
        assertThat(councils.on(day("2002-12-31"))).isPresent();
        assertThat(councils.on(day("2003-01-01"))).isEmpty();
        assertThat(councils.dates()).isEqualTo(TestRegister.SPAN);
    }

    @Test
    void membersStandInEnglishAlphabeticalOrderByTheNameOfTheDay() {
        assertThat(names("2000-05-01")).containsExactly("China", "Union of Soviet Socialist Republics", "Upper Volta");
        assertThat(names("2000-08-04")).containsExactly("Burkina Faso", "China", "Russian Federation");
    }

    @Test
    void electedMembersChangeOnTheFirstOfJanuary() {
        assertThat(codes("2001-12-31")).containsExactly("CHN", "DNK", "RUS");
        assertThat(codes("2002-01-01")).containsExactly("CHN", "DNK", "RUS", "ZMB");
    }

    @Test
    void onlyPermanentMembersArePermanentAndHoldTheVeto() {
        Council council = on("2002-01-01");
        assertThat(council.members()).extracting(Member::isPermanent).containsExactly(true, false, true, false);
        assertThat(council.rule().veto().holders()).isEqualTo(council.permanentMembers());
        assertThat(councils.permanent()).containsExactly(SeatId.of("CHN"), SeatId.of("RUS"));
    }

    @Test
    void theVotesRequiredAreThoseOfTheEra() {
        assertThat(on("2001-12-31").rule().requiredAffirmative()).isEqualTo(2);
        assertThat(on("2002-01-01").rule().requiredAffirmative()).isEqualTo(3);
        assertThat(councils.era(day("2001-12-31"))).isEqualTo(TestRegister.SMALL);
        assertThat(councils.eras()).containsExactly(TestRegister.SMALL, TestRegister.LARGE);
    }

    @Test
    void noEraIsMadeUpForADayWithoutCouncil() {
        assertThatThrownBy(() -> councils.era(day("1999-01-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1999-01-01");
    }

    @Test
    void theCouncilIsKnownByItsDate() {
        assertThat(on("2000-05-01").id()).isEqualTo("2000-05-01");
    }

    @Test
    void aSeatIsTheSameWhoeverFillsIt() {
        SeatId seat = SeatId.of("RUS");
        assertThat(on("2000-06-30").member(seat).orElseThrow().entity()).isEqualTo("SUN");
        assertThat(on("2000-07-01").member(seat).orElseThrow().entity()).isEqualTo("RUS");
        assertThat(councils.state(seat).orElseThrow().names()).hasSize(2);
        assertThat(councils.state(SeatId.of("XXX"))).isEmpty();
    }

    @Test
    void notesAreGivenForTheirDaysOnly() {
        assertThat(councils.notes(day("2000-07-01"))).extracting(Note::text).containsExactly("The seat changed hands.");
        assertThat(councils.notes(day("2000-06-30"))).isEmpty();
        assertThat(councils.evidence()).isEqualTo(TestRegister.EVIDENCE);
    }

    @Test
    void aYearWithTooFewMembersIsRejected() {
        Rosters rosters = TestRegister.rosters(Map.of(2000, "BFA", 2001, "DNK", 2002, "DNK"));
        assertThatThrownBy(() -> of(rosters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2002 has 3 members for 4 seats");
    }

    @Test
    void aMemberThatIsNoStateIsRejected() {
        Rosters rosters = TestRegister.rosters(Map.of(2000, "BFA", 2001, "XXX", 2002, "DNK ZMB"));
        assertThatThrownBy(() -> of(rosters))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("XXX sat in 2001 and is not among the States");
    }

    @Test
    void aMissingYearIsRejected() {
        assertThatThrownBy(() -> TestRegister.rosters(Map.of(2000, "BFA", 2001, "DNK")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The elected members of 2002 are missing");
    }

    @Test
    void aRosterDoesNotChangeWithTheListsItWasMadeFrom() {
        Rosters rosters = TestRegister.rosters(Map.of(2000, "BFA", 2001, "DNK", 2002, "DNK ZMB"));
        assertThatThrownBy(() -> rosters.elected().put(Year.of(2003), List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private Councils of(Rosters rosters) {
        return Councils.of(TestRegister.states(), rosters, List.of(TestRegister.SMALL, TestRegister.LARGE));
    }

    private Council on(String day) {
        return councils.on(day(day)).orElseThrow();
    }

    private List<String> names(String day) {
        return on(day).members().stream().map(Member::officialName).toList();
    }

    private List<String> codes(String day) {
        return on(day).members().stream().map(member -> member.seat().code()).toList();
    }
}
