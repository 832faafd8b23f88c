package horseshoe.rules.charter;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 4(2), 5 and 6: the Council recommends, the Assembly decides by two thirds")
class MembershipChangeTest {
    private final Decision recommended = allInFavour(TestCouncils.ofFifteen()).onSubstance();
    private final Decision vetoed = allInFavour(TestCouncils.ofFifteen())
            .against("USA")
            .abstaining("GBR", "CHE")
            .onSubstance();
    private final AssemblyTally everybody = new AssemblyTally(193, 0, 0, 193);

    @Test
    @DisplayName("The DPRK and the Republic of Korea, 1991: recommended without a vote, admitted by acclamation")
    void admittedByAcclamation() {
        Decision unvoted = new Decision.AdoptedWithoutVote(TestCouncils.ofFifteen());
        InTurn admission = MembershipChange.ADMISSION.decideByAcclamation(unvoted);
        assertThat(admission.result()).isEqualTo(Result.ADOPTED);
        assertThat(admission.ground()).isEqualTo(Ground.NO_OBJECTION);
        assertThat(admission.provision()).isEqualTo(Provision.ARTICLE_4_2);
    }

    @Test
    @DisplayName("Palestine, 18 April 2024: vetoed 12-1-2, and the whole Assembly cannot admit")
    void theAssemblyCannotAdmitWithoutARecommendation() {
        assertThat(vetoed.tally()).hasToString("12-1-2");
        assertThat(MembershipChange.ADMISSION.decide(vetoed, everybody).ground())
                .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(MembershipChange.ADMISSION.decideByAcclamation(vetoed).result())
                .isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    void aRecommendationTakesTwoThirdsOfThoseVotingInTheAssembly() {
        assertThat(MembershipChange.ADMISSION
                        .decide(recommended, new AssemblyTally(60, 30, 100, 193))
                        .result())
                .isEqualTo(Result.ADOPTED);
        assertThat(MembershipChange.ADMISSION
                        .decide(recommended, new AssemblyTally(59, 30, 100, 193))
                        .ground())
                .isEqualTo(Ground.INSUFFICIENT_MAJORITY);
    }

    @Test
    @DisplayName("Rule 60: no recommendation of an admission, a special report to the Assembly")
    void aSpecialReportFollowsWhatWasNotRecommended() {
        assertThat(MembershipChange.ADMISSION.needsSpecialReport(vetoed)).isTrue();
        assertThat(MembershipChange.ADMISSION.needsSpecialReport(recommended)).isFalse();
        assertThat(MembershipChange.EXPULSION.needsSpecialReport(vetoed)).isFalse();
    }

    @Test
    @DisplayName("South Africa, 30 October 1974: expulsion vetoed by three, 10-3-2")
    void expulsionCanBeVetoed() {
        Decision triple = allInFavour(TestCouncils.ofFifteen())
                .against("FRA", "GBR", "USA")
                .abstaining("ECU", "GUY")
                .onSubstance();
        InTurn expulsion = MembershipChange.EXPULSION.decide(triple, everybody);
        assertThat(expulsion.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(expulsion.provision()).isEqualTo(Provision.ARTICLE_6);
        assertThat(triple.vetoes().size()).isEqualTo(3);
    }

    @Test
    void suspensionOfRightsFollowsTheSameWay() {
        assertThat(MembershipChange.SUSPENSION_OF_RIGHTS.decide(recommended, everybody))
                .extracting(InTurn::provision, InTurn::result)
                .containsExactly(Provision.ARTICLE_5, Result.ADOPTED);
    }
}
