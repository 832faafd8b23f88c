package horseshoe.rules.procedure;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.VoteSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Is the matter procedural? Three ways in which the Council has settled that")
class PreliminaryQuestionTest {
    private final Council eleven = TestCouncils.ofEleven();

    /** 7-3-1 with China and the United States against: the invitation over Taiwan, 29 September 1950. */
    private final VoteSheet taiwan =
            allInFavour(eleven).against("CHN", "USA", "ECU").abstaining("JPN").sheet();

    private Matter settled(PreliminaryQuestion how, VoteSheet votes) {
        return how.decide(Matter.PROCEDURAL, votes).matter();
    }

    private Result main(PreliminaryQuestion how) {
        return eleven.rule().decide(settled(how, taiwan), taiwan).result();
    }

    @Test
    @DisplayName("The vote of 29 September 1950 under all three: adopted, vetoed, adopted")
    void oneVoteUnderAllThree() {
        assertThat(main(PreliminaryQuestion.IMPLICIT)).isEqualTo(Result.ADOPTED);
        assertThat(main(PreliminaryQuestion.SF_DOUBLE_VETO)).isEqualTo(Result.NOT_ADOPTED);
        assertThat(main(PreliminaryQuestion.PRESIDENT_RULING_1950)).isEqualTo(Result.ADOPTED);
    }

    @Nested
    class NobodyAsks {
        @Test
        void theMatterIsTakenAsSuchMattersAre() {
            PreliminaryDecision decision = PreliminaryQuestion.IMPLICIT.decide(Matter.SUBSTANTIVE, taiwan);
            assertThat(decision.matter()).isEqualTo(Matter.SUBSTANTIVE);
            assertThat(decision.decision()).isEmpty();
            assertThat(decision.ground()).isEqualTo(Ground.NO_OBJECTION);
            assertThat(decision.provision()).isEqualTo(Provision.PROCEDURAL_PRACTICE);
        }
    }

    @Nested
    @DisplayName("The double veto: the question is voted on as a substantive matter")
    class DoubleVeto {
        @Test
        void aPermanentMembersVoteAgainstMakesItSubstantive() {
            VoteSheet votes = allInFavour(eleven).against("RUS").sheet();
            PreliminaryDecision decision = PreliminaryQuestion.SF_DOUBLE_VETO.decide(Matter.PROCEDURAL, votes);
            assertThat(decision.matter()).isEqualTo(Matter.SUBSTANTIVE);
            assertThat(decision.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(decision.decision().map(Decision::vetoes)).contains(votes.against());
            assertThat(decision.provision()).isEqualTo(Provision.SAN_FRANCISCO_STATEMENT);
        }

        @Test
        @DisplayName("The second vote against is then the veto: Czechoslovakia, 24 May 1948")
        void theSecondVoteAgainstIsThenTheVeto() {
            VoteSheet asked =
                    allInFavour(eleven).against("RUS", "ECU").abstaining("FRA").sheet();
            VoteSheet put = allInFavour(eleven).against("RUS", "ECU").sheet();
            Matter matter = settled(PreliminaryQuestion.SF_DOUBLE_VETO, asked);
            assertThat(eleven.rule().decide(matter, put).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(eleven.rule().decide(Matter.PROCEDURAL, put).result()).isEqualTo(Result.ADOPTED);
        }

        @Test
        void tooFewVotesMakeItSubstantiveToo() {
            VoteSheet votes = allInFavour(eleven)
                    .abstaining("CHN", "FRA", "RUS", "GBR", "USA")
                    .sheet();
            assertThat(settled(PreliminaryQuestion.SF_DOUBLE_VETO, votes)).isEqualTo(Matter.SUBSTANTIVE);
        }

        @Test
        void withoutAVetoItIsProcedural() {
            VoteSheet votes =
                    allInFavour(eleven).against("DZA").abstaining("RUS").sheet();
            assertThat(settled(PreliminaryQuestion.SF_DOUBLE_VETO, votes)).isEqualTo(Matter.PROCEDURAL);
        }
    }

    @Nested
    @DisplayName("The President rules that it is procedural, and the ruling stands unless it is overruled")
    class PresidentRules {
        @Test
        void twoThatDisagreeDoNotOverrule() {
            PreliminaryDecision decision = PreliminaryQuestion.PRESIDENT_RULING_1950.decide(Matter.PROCEDURAL, taiwan);
            assertThat(decision.matter()).isEqualTo(Matter.PROCEDURAL);
            assertThat(decision.decision().orElseThrow().tally()).hasToString("3-7-1");
            assertThat(decision.provision()).isEqualTo(Provision.RULE_30);
        }

        @Test
        void sevenThatDisagreeDo() {
            VoteSheet votes = allInFavour(eleven)
                    .against("CHN", "FRA", "RUS", "GBR", "USA", "DZA", "ECU")
                    .sheet();
            assertThat(settled(PreliminaryQuestion.PRESIDENT_RULING_1950, votes))
                    .isEqualTo(Matter.SUBSTANTIVE);
        }
    }
}
