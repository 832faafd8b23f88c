package horseshoe.rules.charter;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A/RES/377(V) A: where permanent members are not unanimous the Assembly can meet in emergency session")
class UnitingForPeaceTest {
    private final Council council = TestCouncils.ofFifteen();
    private final Decision vetoed =
            allInFavour(council).against("RUS").abstaining("CHN", "DZA", "MOZ").onSubstance();

    @Test
    @DisplayName("The way is open after a veto and after nothing else")
    void theWayIsOpenAfterAVetoOnly() {
        Decision tooFew = allInFavour(council)
                .electedToo(Vote.ABSTAINING, 7)
                .against("RUS")
                .onSubstance();
        assertThat(UnitingForPeace.after(vetoed)).contains(new UnitingForPeace(vetoed));
        assertThat(UnitingForPeace.after(tooFew)).isEmpty();
        assertThatThrownBy(() -> new UnitingForPeace(tooFew))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lack of unanimity");
    }

    @Test
    @DisplayName("S/RES/2623 (2022): 11-1-3, a vote against of a permanent member does not block the call")
    void theCouncilsCallIsProcedural() {
        Decision call = new UnitingForPeace(vetoed)
                .callByCouncil(allInFavour(council)
                        .against("RUS")
                        .abstaining("CHN", "DZA", "MOZ")
                        .sheet());
        assertThat(call.tally()).hasToString("11-1-3");
        assertThat(call.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    void eightVotesDoNotCall() {
        Decision call = new UnitingForPeace(vetoed)
                .callByCouncil(
                        allInFavour(council).electedToo(Vote.ABSTAINING, 7).sheet());
        assertThat(call.result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("Or more than half of the Members ask for it: 97 of 193")
    void aMajorityOfMembersCanAskForIt() {
        UnitingForPeace way = new UnitingForPeace(vetoed);
        Outcome asked = way.callByMembers(97, 193);
        assertThat(asked.ground()).isEqualTo(Ground.REQUIRED_MAJORITY);
        assertThat(asked.provision()).isEqualTo(Provision.ASSEMBLY_377_V);
        assertThat(way.callByMembers(96, 193).ground()).isEqualTo(Ground.INSUFFICIENT_MAJORITY);
        assertThatThrownBy(() -> way.callByMembers(194, 193)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> way.callByMembers(-1, 193)).isInstanceOf(IllegalArgumentException.class);
        assertThat(way.callByMembers(193, 193).result()).isEqualTo(Result.ADOPTED);
        assertThat(way.callByMembers(0, 193).result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("The session recommends by two thirds of those voting: 141-5-35 on 2 March 2022")
    void theSessionRecommendsByTwoThirds() {
        UnitingForPeace way = new UnitingForPeace(vetoed);
        assertThat(way.recommend(new AssemblyTally(141, 5, 35, 193)).result()).isEqualTo(Result.ADOPTED);
        assertThat(way.recommend(new AssemblyTally(80, 41, 60, 193)).result()).isEqualTo(Result.NOT_ADOPTED);
    }
}
