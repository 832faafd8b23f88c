package horseshoe.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.SeatSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 108: two thirds of the Members adopt an amendment, two thirds with all permanent members ratify it")
class CharterAmendmentTest {
    private static final SeatSet NOBODY = SeatSet.none();

    /** A/RES/1991(XVIII) A of 17 December 1963, the Council of fifteen: 97-11-4 of 113 Members. */
    private final AssemblyTally of1963 = new AssemblyTally(97, 11, 4, 113);

    @Test
    @DisplayName("97-11-4 of 113 Members, 76 needed; all five permanent members ratified by 1965")
    void theCouncilOfFifteen() {
        InTurn amendment = CharterAmendment.decide(of1963, new Ratification(95, 113, NOBODY));
        assertThat(AssemblyMajority.TWO_THIRDS_OF_MEMBERS.required(of1963)).isEqualTo(76);
        assertThat(amendment.result()).isEqualTo(Result.ADOPTED);
        assertThat(amendment.ground()).isEqualTo(Ground.REQUIRED_MAJORITY);
        assertThat(amendment.provision()).isEqualTo(Provision.ARTICLE_108);
    }

    @Test
    @DisplayName("One permanent member that does not ratify is enough to stop it: the only veto on the Charter")
    void onePermanentMemberThatDoesNotRatifyStopsIt() {
        Ratification allButOne = new Ratification(192, 193, SeatSet.at(3));
        assertThat(CharterAmendment.decide(new AssemblyTally(192, 1, 0, 193), allButOne)
                        .ground())
                .isEqualTo(Ground.NOT_RATIFIED);
    }

    @Test
    void ratificationTakesTwoThirdsOfTheMembers() {
        assertThat(new Ratification(129, 193, NOBODY).ground()).isEqualTo(Ground.REQUIRED_MAJORITY);
        assertThat(new Ratification(128, 193, NOBODY).ground()).isEqualTo(Ground.NOT_RATIFIED);
        assertThat(new Ratification(128, 193, NOBODY).required()).isEqualTo(129);
        assertThat(new Ratification(128, 193, NOBODY).provision()).isEqualTo(Provision.ARTICLE_108);
    }

    @Test
    @DisplayName(
            "Permanent members' votes against in the Assembly do not stop it: four of five did not vote for it in 1963")
    void inTheAssemblyThereIsNoVeto() {
        assertThat(AssemblyMajority.TWO_THIRDS_OF_MEMBERS.decide(of1963).result())
                .isEqualTo(Result.ADOPTED);
    }

    @Test
    void withoutTheAssemblyThereIsNothingToRatify() {
        InTurn amendment =
                CharterAmendment.decide(new AssemblyTally(75, 11, 4, 113), new Ratification(113, 113, NOBODY));
        assertThat(amendment.ground()).isEqualTo(Ground.INSUFFICIENT_MAJORITY);
    }

    @Test
    void moreRatificationsThanMembersAreRefused() {
        SeatSet one = SeatSet.at(0);
        assertThatThrownBy(() -> new Ratification(193, 193, one))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Art. 108");
        assertThatThrownBy(() -> new Ratification(-1, 193, NOBODY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Ratification(193, 193, NOBODY).result()).isEqualTo(Result.ADOPTED);
        assertThat(new Ratification(0, 193, NOBODY).result()).isEqualTo(Result.NOT_ADOPTED);
    }
}
