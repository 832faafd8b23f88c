package horseshoe.rules.charter;

import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.VetoDebate.Due;
import horseshoe.rules.charter.VetoDebate.NotDue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A/RES/76/262: within ten working days of a veto the General Assembly debates the situation")
class VetoDebateTest {
    private final WorkingDays newYork = WorkingDays.except(
            Set.of(LocalDate.parse("2022-05-30"), LocalDate.parse("2024-03-29"), LocalDate.parse("2024-04-10")));

    private final Council council = TestCouncils.ofFifteen();
    private final Decision twoVetoes =
            allInFavour(council).against("RUS", "CHN").onSubstance();

    @ParameterizedTest
    @CsvSource({
        "2022-05-26, 2022-06-10, 2022-06-08",
        "2024-03-28, 2024-04-15, 2024-04-11",
        "2024-04-18, 2024-05-02, 2024-05-01"
    })
    @DisplayName("The last day, holidays at Headquarters left out; the debates were held within it")
    void tenWorkingDays(LocalDate veto, LocalDate lastDay, LocalDate held) {
        Due due = (Due) VetoDebate.after(twoVetoes, veto, newYork);
        assertThat(due.lastDay()).isEqualTo(lastDay);
        assertThat(held).isBeforeOrEqualTo(due.lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2022-04-25, false", "2022-04-26, true"})
    @DisplayName("A veto cast before the resolution of 26 April 2022 brings no debate")
    void onlyVetoesSinceTheResolution(LocalDate veto, boolean due) {
        assertThat(VetoDebate.after(twoVetoes, veto, newYork) instanceof Due).isEqualTo(due);
    }

    @Test
    @DisplayName("Those who cast the veto may speak first, both of two")
    void thoseWhoCastTheVetoMaySpeakFirst() {
        Due due = (Due) VetoDebate.after(twoVetoes, LocalDate.parse("2022-05-26"), newYork);
        assertThat(codes(council, due.precedence())).containsExactly("CHN", "RUS");
    }

    @Test
    @DisplayName("The Council's special report is asked for 72 hours before")
    void theReportIsAskedFor72HoursBefore() {
        Due due = (Due) VetoDebate.after(twoVetoes, LocalDate.parse("2024-03-28"), newYork);
        assertThat(due.reportBy(Instant.parse("2024-04-11T14:00:00Z"))).isEqualTo("2024-04-08T14:00:00Z");
    }

    @Test
    @DisplayName("A text that lacked votes brings no debate, whoever voted against")
    void tooFewVotesBringNoDebate() {
        Decision tooFew = allInFavour(council)
                .electedToo(Vote.ABSTAINING, 6)
                .against("USA")
                .onSubstance();
        assertThat(VetoDebate.after(tooFew, LocalDate.parse("2024-03-28"), newYork))
                .isEqualTo(new NotDue(NotDue.Reason.NO_VETO));
    }

    @Test
    void anAdoptedTextBringsNone() {
        Decision adopted = allInFavour(council).onSubstance();
        assertThat(VetoDebate.after(adopted, LocalDate.parse("2024-03-28"), newYork))
                .isEqualTo(new NotDue(NotDue.Reason.NO_VETO));
    }

    @Test
    @DisplayName("None is due while an emergency special session on the same situation is open")
    void noneDuringAnEmergencySession() {
        assertThat(VetoDebate.duringEmergencySession()).isEqualTo(new NotDue(NotDue.Reason.EMERGENCY_SESSION_OPEN));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-28, 1, 2024-04-01",
        "2024-03-30, 1, 2024-04-01",
        "2024-04-09, 1, 2024-04-11",
        "2024-04-01, 5, 2024-04-08"
    })
    @DisplayName("The day of the veto does not count, nor do weekends and holidays")
    void workingDaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate to) {
        assertThat(newYork.after(from, days)).isEqualTo(to);
    }
}
