package horseshoe.rules.charter;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.charter.StrawPoll.Candidate;
import horseshoe.rules.charter.StrawPoll.Paper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Art. 97: the Assembly appoints the Secretary-General on the Council's recommendation")
class SecretaryGeneralSelectionTest {
    @Test
    @DisplayName("1996: 14-1-0, the United States vetoed a second term")
    void theRecommendationCanBeVetoed() {
        Decision vetoed = allInFavour(TestCouncils.ofFifteen()).against("USA").onSubstance();
        assertThat(SecretaryGeneralSelection.decideByAcclamation(vetoed).ground())
                .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
    }

    @Test
    @DisplayName("2016: recommended and appointed by acclamation")
    void appointedByAcclamation() {
        Decision recommended = new Decision.AdoptedWithoutVote(TestCouncils.ofFifteen());
        InTurn appointment = SecretaryGeneralSelection.decideByAcclamation(recommended);
        assertThat(appointment.result()).isEqualTo(Result.ADOPTED);
        assertThat(appointment.provision()).isEqualTo(Provision.ARTICLE_97);
    }

    @Test
    @DisplayName("In the Assembly a simple majority would do (A/RES/11(I))")
    void aSimpleMajorityOfTheAssemblyAppoints() {
        Decision recommended = allInFavour(TestCouncils.ofFifteen()).onSubstance();
        assertThat(SecretaryGeneralSelection.decide(recommended, new AssemblyTally(50, 49, 10, 193))
                        .result())
                .isEqualTo(Result.ADOPTED);
        assertThat(SecretaryGeneralSelection.decide(recommended, new AssemblyTally(49, 49, 10, 193))
                        .ground())
                .isEqualTo(Ground.INSUFFICIENT_MAJORITY);
    }

    @Nested
    @DisplayName("Straw polls: encourage, discourage, no opinion; they bind nobody")
    class StrawPolls {
        private final Candidate agreed = new Candidate("Guterres", 13, 0, 2, 0);
        private final Candidate opposed = new Candidate("Bokova", 7, 7, 1, 2);

        @Test
        @DisplayName("5 October 2016, coloured ballots: two permanent members may veto one candidate, none the other")
        void colouredBallotsShowPossibleVetoes() {
            assertThat(new StrawPoll(Paper.COLOURED, List.of(agreed, opposed)).possibleVetoes())
                    .containsExactly("Bokova");
        }

        @Test
        void plainBallotsShowNone() {
            assertThat(new StrawPoll(Paper.PLAIN, List.of(agreed, opposed)).possibleVetoes())
                    .isEmpty();
        }

        @Test
        @DisplayName("One ballot of every member on every candidate")
        void unlikeNumbersOfBallotsAreRefused() {
            List<Candidate> unlike = List.of(agreed, new Candidate("Other", 7, 6, 1, 0));
            assertThatThrownBy(() -> new StrawPoll(Paper.PLAIN, unlike))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Every member casts one ballot on every candidate");
            assertThat(agreed.ballots()).isEqualTo(15);
        }

        @ParameterizedTest
        @CsvSource({"-1, 2, 3, 0", "1, 2, -3, 0", "1, 2, 3, -1", "1, 2, 3, 3", "1, -1, 3, 0"})
        void impossibleBallotsAreRefused(int encourage, int discourage, int noOpinion, int permanent) {
            assertThatThrownBy(() -> new Candidate("X", encourage, discourage, noOpinion, permanent))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("No such ballots on X");
        }

        @Test
        void allThatDiscourageMayBePermanent() {
            assertThat(new Candidate("X", 0, 2, 0, 2).permanentDiscourage()).isEqualTo(2);
        }
    }
}
