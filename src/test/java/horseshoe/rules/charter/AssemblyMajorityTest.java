package horseshoe.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 18, 108; Statute Art. 10: the majorities of the General Assembly")
class AssemblyMajorityTest {
    @ParameterizedTest
    @CsvSource({
        "SIMPLE, 10, 9, 100, 10",
        "SIMPLE, 10, 10, 100, 11",
        "TWO_THIRDS_PRESENT_AND_VOTING, 66, 33, 90, 66",
        "TWO_THIRDS_PRESENT_AND_VOTING, 67, 33, 90, 67",
        "TWO_THIRDS_PRESENT_AND_VOTING, 105, 15, 52, 80",
        "TWO_THIRDS_OF_MEMBERS, 129, 0, 0, 129",
        "ABSOLUTE_MAJORITY_OF_MEMBERS, 97, 0, 0, 97"
    })
    @DisplayName("The votes it takes of 193 Members")
    void theVotesItTakes(AssemblyMajority majority, int inFavour, int against, int abstaining, int required) {
        assertThat(majority.required(new AssemblyTally(inFavour, against, abstaining, 193)))
                .isEqualTo(required);
    }

    @Test
    @DisplayName("Two thirds are exact: at least twice as many in favour as against, for every vote of 193 Members")
    void twoThirdsAreExact() {
        for (int inFavour = 0; inFavour <= 193; inFavour++) {
            for (int against = 0; against <= 193 - inFavour; against++) {
                var tally = new AssemblyTally(inFavour, against, 0, 193);
                boolean adopted = AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING
                                .decide(tally)
                                .result()
                        == Result.ADOPTED;
                assertThat(adopted).isEqualTo(inFavour > 0 && inFavour >= 2 * against);
            }
        }
    }

    @Test
    @DisplayName("Two thirds of the Members never fall short: three times the votes is at least twice the membership")
    void twoThirdsOfTheMembersAreExact() {
        for (int membership = 1; membership <= 200; membership++) {
            int required = AssemblyMajority.TWO_THIRDS_OF_MEMBERS.required(new AssemblyTally(0, 0, 0, membership));
            assertThat(3 * required).isBetween(2 * membership, 2 * membership + 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A vote in which nobody takes sides adopts nothing")
    void nobodyInFavourAdoptsNothing(AssemblyMajority majority) {
        assertThat(majority.decide(new AssemblyTally(0, 0, 150, 193)).result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("Abstainers are not voting: 105-15-52 is two thirds of 120, far from two thirds of 193")
    void abstainersAreNotVoting() {
        AssemblyTally tally = new AssemblyTally(105, 15, 52, 193);
        assertThat(tally.presentAndVoting()).isEqualTo(120);
        assertThat(AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(tally).ground())
                .isEqualTo(Ground.REQUIRED_MAJORITY);
        assertThat(AssemblyMajority.TWO_THIRDS_OF_MEMBERS.decide(tally).ground())
                .isEqualTo(Ground.INSUFFICIENT_MAJORITY);
    }

    @Test
    @DisplayName("Elected members of the Council: 126 of 188 ballots, as on 3 June 2025")
    void aSeatOnTheCouncilTakesTwoThirdsOfTheBallots() {
        assertThat(AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.required(new AssemblyTally(188, 0, 0, 193)))
                .isEqualTo(126);
    }

    @Test
    void aDecisionTellsWhatItTookAndWhatItLacked() {
        var lost = new AssemblyDecision.Voted(AssemblyMajority.SIMPLE, new AssemblyTally(40, 50, 3, 193));
        assertThat(lost.required()).isEqualTo(46);
        assertThat(lost.stillNeeded()).isEqualTo(6);
        assertThat(lost.provision()).isEqualTo(Provision.ARTICLE_18_3);
        var won = new AssemblyDecision.Voted(AssemblyMajority.SIMPLE, new AssemblyTally(60, 50, 3, 193));
        assertThat(won.stillNeeded()).isZero();
        assertThat(won.tally()).hasToString("60-50-3");
    }

    @Test
    void adoptedWithoutAVote() {
        var decision = new AssemblyDecision.WithoutVote();
        assertThat(decision.ground()).isEqualTo(Ground.NO_OBJECTION);
        assertThat(decision.provision()).isEqualTo(Provision.ASSEMBLY_PRACTICE);
    }

    @ParameterizedTest
    @CsvSource({"100, 90, 4", "-1, 0, 0", "0, -1, 0", "0, 0, -1"})
    @DisplayName("Art. 18(1): one Member, one vote")
    void impossibleFiguresAreRefused(int inFavour, int against, int abstaining) {
        assertThatThrownBy(() -> new AssemblyTally(inFavour, against, abstaining, 193))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("18(1)");
    }

    @Test
    void everyMemberMayVote() {
        assertThat(new AssemblyTally(100, 90, 3, 193).presentAndVoting()).isEqualTo(190);
    }
}
