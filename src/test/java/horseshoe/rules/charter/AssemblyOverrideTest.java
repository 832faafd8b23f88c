package horseshoe.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VetoRight.Overcome;
import horseshoe.rules.Vote;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reform model: two thirds of the Assembly overrule a veto")
class AssemblyOverrideTest {
    private static final AssemblyTally TWO_THIRDS = new AssemblyTally(100, 50, 30, 193);

    private final Council underTheModel =
            TestCouncils.ofFifteen(permanent -> new VetoRight(permanent, 1, new Overcome.ByAssembly(), Set.of()));

    private static TestCouncils.Votes vetoed(Council council) {
        return TestCouncils.allInFavour(council).against("RUS").abstaining("CHN");
    }

    @Test
    void twoThirdsOfThoseVotingCarryTheVetoedText() {
        AssemblyOverride override = new AssemblyOverride(vetoed(underTheModel).onSubstance(), TWO_THIRDS);
        assertThat(override.ground()).isEqualTo(Ground.VETO_OVERCOME);
        assertThat(override.provision()).isEqualTo(Provision.ARTICLE_18_2);
    }

    @Test
    void withFewerTheVetoStands() {
        AssemblyTally fewer = new AssemblyTally(99, 50, 30, 193);
        assertThat(new AssemblyOverride(vetoed(underTheModel).onSubstance(), fewer).ground())
                .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
    }

    @Test
    @DisplayName("The Charter gives the Assembly no such say")
    void underTheCharterThereIsNoOverride() {
        Decision decision = vetoed(TestCouncils.ofFifteen()).onSubstance();
        assertThat(AssemblyOverride.isOpenTo(decision)).isFalse();
        assertThatThrownBy(() -> new AssemblyOverride(decision, TWO_THIRDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot overrule");
    }

    @Test
    @DisplayName("Missing votes are no veto: there is nothing to overrule")
    void missingVotesCannotBeOverruled() {
        Decision tooFew = vetoed(underTheModel).electedToo(Vote.ABSTAINING, 6).onSubstance();
        assertThat(AssemblyOverride.isOpenTo(tooFew)).isFalse();
        assertThat(AssemblyOverride.isOpenTo(vetoed(underTheModel).onSubstance()))
                .isTrue();
        assertThat(AssemblyOverride.isOpenTo(new Decision.AdoptedWithoutVote(underTheModel)))
                .isFalse();
    }
}
