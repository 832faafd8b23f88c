package horseshoe.rules.procedure;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 30: a ruling of the President stands unless it is overruled")
class RulingTest {
    private static final String[] NINE = {"ECU", "FRA", "JPN", "MLT", "KOR", "SVN", "CHE", "GBR", "USA"};
    private final Council council = TestCouncils.ofFifteen();

    @Test
    void aRulingThatNobodyChallengesStands() {
        RulingDecision ruling = Ruling.unchallenged();
        assertThat(ruling.stands()).isTrue();
        assertThat(ruling.ground()).isEqualTo(Ground.NOT_CHALLENGED);
        assertThat(ruling.result()).isEqualTo(Result.NOT_ADOPTED);
        assertThat(ruling.vote()).isEmpty();
        assertThat(ruling.provision()).isEqualTo(Provision.RULE_30);
        assertThat(ruling.settles("ruled", "otherwise")).isEqualTo("ruled");
    }

    @Nested
    class Challenged {
        @Test
        void nineVotesOverruleIt() {
            RulingDecision ruling =
                    Ruling.challenged(allAbstaining(council).inFavour(NINE).sheet());
            assertThat(ruling.stands()).isFalse();
            assertThat(ruling.result()).isEqualTo(Result.ADOPTED);
            assertThat(ruling.ground()).isEqualTo(Ground.REQUIRED_AFFIRMATIVE_VOTES);
            assertThat(ruling.settles("ruled", "otherwise")).isEqualTo("otherwise");
            assertThat(ruling.provision()).isEqualTo(Provision.RULE_30);
        }

        @Test
        void eightDoNotThoughNobodyDefendsIt() {
            RulingDecision ruling = Ruling.challenged(
                    allAbstaining(council).inFavour(NINE).abstaining("MLT").sheet());
            assertThat(ruling.stands()).isTrue();
            assertThat(ruling.vote().orElseThrow().tally()).hasToString("8-0-7");
        }

        @Test
        @DisplayName("There is no veto: five permanent members against do not save a ruling")
        void thereIsNoVeto() {
            RulingDecision ruling = Ruling.challenged(TestCouncils.allInFavour(council)
                    .against("CHN", "FRA", "RUS", "GBR", "USA")
                    .sheet());
            assertThat(ruling.stands()).isFalse();
        }

        @Test
        @DisplayName("Before 1966 seven votes overruled")
        void sevenOfElevenBefore1966() {
            TestCouncils.Votes seven =
                    TestCouncils.allInFavour(TestCouncils.ofEleven()).electedToo(Vote.AGAINST, 4);
            assertThat(Ruling.challenged(seven.sheet()).stands()).isFalse();
            assertThat(Ruling.challenged(seven.abstaining("USA").sheet()).stands())
                    .isTrue();
        }
    }
}
