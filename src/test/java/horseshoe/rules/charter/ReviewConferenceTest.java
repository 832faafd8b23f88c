package horseshoe.rules.charter;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.VoteSheet;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Art. 109: a conference to review the Charter takes the Assembly and any nine, or any seven, of the Council")
class ReviewConferenceTest {
    private final Council council = TestCouncils.ofFifteen();
    private final VoteSheet sevenOfFifteen = allAbstaining(council)
            .inFavour("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ", "KOR")
            .against("RUS")
            .sheet();
    private final AssemblyTally twoThirds = new AssemblyTally(129, 30, 20, 193);
    private final AssemblyTally halfAndOne = new AssemblyTally(97, 60, 20, 193);

    @Test
    @DisplayName("S/RES/110 (1955): 9-1-1 with the USSR against, adopted")
    void the1955VoteHadNoVeto() {
        VoteSheet votes = allInFavour(TestCouncils.ofEleven())
                .against("RUS")
                .abstaining("FRA")
                .sheet();
        assertThat(ReviewConference.OF_THE_TENTH_SESSION.inCouncil(votes).ground())
                .isEqualTo(Ground.REQUIRED_AFFIRMATIVE_VOTES);
        assertThat(votes.council().rule().decide(Matter.SUBSTANTIVE, votes).result())
                .isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("109(3) still says any seven: seven of fifteen carry it, and six do not")
    void anySevenForTheTenthSessionsConference() {
        InTurn call = ReviewConference.OF_THE_TENTH_SESSION.decide(halfAndOne, sevenOfFifteen);
        assertThat(call.result()).isEqualTo(Result.ADOPTED);
        assertThat(call.provision()).isEqualTo(Provision.ARTICLE_109_3);
        VoteSheet six = allAbstaining(council)
                .inFavour("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ")
                .sheet();
        assertThat(ReviewConference.OF_THE_TENTH_SESSION.decide(halfAndOne, six).ground())
                .isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
    }

    @Test
    @DisplayName("109(1) says any nine, five permanent members against or not")
    void anyNineAtAnyTime() {
        assertThat(ReviewConference.AT_ANY_TIME
                        .decide(twoThirds, sevenOfFifteen)
                        .result())
                .isEqualTo(Result.NOT_ADOPTED);
        VoteSheet tenElected =
                allInFavour(council).against("CHN", "FRA", "RUS", "GBR", "USA").sheet();
        InTurn call = ReviewConference.AT_ANY_TIME.decide(twoThirds, tenElected);
        assertThat(call.result()).isEqualTo(Result.ADOPTED);
        assertThat(call.provision()).isEqualTo(Provision.ARTICLE_109_1);
    }

    @Test
    @DisplayName("109(1) asks two thirds of the Members of the Assembly, 109(3) more than half")
    void theAssemblysPart() {
        VoteSheet all = allInFavour(council).sheet();
        assertThat(ReviewConference.AT_ANY_TIME.decide(halfAndOne, all).ground())
                .isEqualTo(Ground.INSUFFICIENT_MAJORITY);
        AssemblyTally half = new AssemblyTally(96, 0, 97, 193);
        assertThat(ReviewConference.OF_THE_TENTH_SESSION.decide(half, all).ground())
                .isEqualTo(Ground.INSUFFICIENT_MAJORITY);
    }

    @Test
    @DisplayName("Until 12 June 1968 it was any seven at any time")
    void anySevenBefore1968() {
        assertThat(ReviewConference.proposedOn(LocalDate.parse("1968-06-11")))
                .isEqualTo(ReviewConference.AT_ANY_TIME_BEFORE_1968);
        assertThat(ReviewConference.proposedOn(LocalDate.parse("1968-06-12"))).isEqualTo(ReviewConference.AT_ANY_TIME);
        assertThat(ReviewConference.AT_ANY_TIME_BEFORE_1968
                        .decide(twoThirds, sevenOfFifteen)
                        .result())
                .isEqualTo(Result.ADOPTED);
    }
}
