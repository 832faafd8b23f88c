package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Outcome;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.Article12;
import horseshoe.rules.charter.AssemblyMajority;
import horseshoe.rules.charter.AssemblyOverride;
import horseshoe.rules.charter.AssemblyTally;
import horseshoe.rules.charter.CourtBallot;
import horseshoe.rules.charter.CourtElection;
import horseshoe.rules.charter.MembershipChange;
import horseshoe.rules.charter.StrawPoll;
import horseshoe.rules.charter.UnitingForPeace;
import horseshoe.rules.charter.VetoDebate;
import horseshoe.rules.charter.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mistakes about the General Assembly")
class AssemblyTrapsTest {
    private final WorkingDays weekdays = WorkingDays.except(Set.of());
    private static final LocalDate DAY = LocalDate.parse("2024-03-28");

    private final Council council = TestCouncils.ofFifteen();
    private final Decision vetoed =
            allInFavour(council).against("RUS").abstaining("CHN").onSubstance();

    @Test
    @DisplayName(
            "22: the debate after a veto overrules nothing, follows no mere lack of votes, and is no emergency session")
    void theDebateIsADebate() {
        assertThat(VetoDebate.after(vetoed, DAY, weekdays)).isInstanceOf(VetoDebate.Due.class);
        assertThat(AssemblyOverride.isOpenTo(vetoed)).isFalse();
        Decision tooFew = allInFavour(council)
                .electedToo(Vote.ABSTAINING, 6)
                .against("USA")
                .onSubstance();
        assertThat(VetoDebate.after(tooFew, DAY, weekdays)).isInstanceOf(VetoDebate.NotDue.class);
        assertThat(VetoDebate.duringEmergencySession()).isInstanceOf(VetoDebate.NotDue.class);
        Decision call = new UnitingForPeace(vetoed)
                .callByCouncil(
                        allInFavour(council).electedToo(Vote.ABSTAINING, 7).sheet());
        assertThat(call.result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("22: a vetoed amendment brings the debate too")
    void aVetoedAmendmentBringsTheDebate() {
        Decision amendment = allInFavour(council)
                .against("RUS")
                .abstaining("USA", "DZA", "MOZ")
                .onSubstance();
        assertThat(VetoDebate.after(amendment, DAY, weekdays)).isInstanceOf(VetoDebate.Due.class);
    }

    @Test
    @DisplayName("23: two thirds are of those voting, not of 193, except for the Charter itself")
    void twoThirdsOfThoseVoting() {
        AssemblyTally tally = new AssemblyTally(105, 15, 52, 193);
        assertThat(AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(tally).result())
                .isEqualTo(Result.ADOPTED);
        assertThat(AssemblyMajority.TWO_THIRDS_OF_MEMBERS.decide(tally).result())
                .isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("24: judges need eight votes in the Council, not nine, and nobody can veto")
    void judgesNeedEightVotes() {
        CourtElection election = new CourtElection(
                new CourtBallot(15, 1, Map.of("A", 8, "B", 7)), new CourtBallot(193, 1, Map.of("A", 97)), 1);
        assertThat(election.elected()).containsExactly("A");
        assertThat(new CourtBallot(15, 1, Map.of("A", 8, "B", 7)).required()).isEqualTo(8);
    }

    @Test
    @DisplayName("25: a straw poll is no decision of any body")
    void aStrawPollDecidesNothing() {
        assertThat(Outcome.class).matches(outcome -> !outcome.isAssignableFrom(StrawPoll.class));
    }

    @Test
    @DisplayName("26: the Assembly admits nobody alone, and hears why the Council did not recommend")
    void theAssemblyAdmitsNobodyAlone() {
        AssemblyTally everybody = new AssemblyTally(193, 0, 0, 193);
        assertThat(MembershipChange.ADMISSION.decide(vetoed, everybody).result())
                .isEqualTo(Result.NOT_ADOPTED);
        assertThat(MembershipChange.ADMISSION.needsSpecialReport(vetoed)).isTrue();
    }

    @Test
    @DisplayName("34: Article 12 warns, and the Assembly's vote counts all the same")
    void articleTwelveIsNoBar() {
        AssemblyTally tally = new AssemblyTally(141, 5, 35, 193);
        assertThat(Article12.SEIZED.warning()).isPresent();
        assertThat(AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(tally).result())
                .isEqualTo(Result.ADOPTED);
    }
}
