package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.VetoRight.Overcome;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rules that have been proposed instead of the Charter's veto, on votes the Council has cast")
class VetoReformTest {
    private final Council council = TestCouncils.ofFifteen();
    private final SeatSet permanent = council.permanentMembers();
    private final VoteSheet panel2024 =
            allInFavour(council).against("RUS").abstaining("CHN").sheet();
    private final VoteSheet sanctions2022 =
            allInFavour(council).against("RUS", "CHN").sheet();
    private final VoteSheet ukraine2022 =
            allInFavour(council).against("RUS").abstaining("CHN", "DZA", "MOZ").sheet();
    private final VoteSheet gaza2023 = allInFavour(council)
            .against("FRA", "GBR", "USA", "JPN")
            .abstaining("DZA", "ECU", "GUY", "KOR", "MLT", "MOZ")
            .sheet();

    private Decision under(VetoRight veto, VoteSheet votes, Topic... topics) {
        Question question = new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(topics));
        return VotingRule.of(9, veto).decide(question, votes);
    }

    @Nested
    class TwoVetoes {
        private final VetoRight two = new VetoRight(permanent, 2, new Overcome.Never(), Set.of());

        @Test
        void oneNegativeVoteDoesNotSuffice() {
            assertThat(under(two, panel2024).ground()).isEqualTo(Ground.VETO_OVERCOME);
            assertThat(under(two, panel2024).result()).isEqualTo(Result.ADOPTED);
            assertThat(under(two, panel2024).vetoes()).isEqualTo(SeatSet.none());
        }

        @Test
        void twoDo() {
            assertThat(under(two, sanctions2022).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(codes(council, under(two, sanctions2022).vetoes())).containsExactly("CHN", "RUS");
        }
    }

    @Nested
    class OverriddenByThirteen {
        private final VetoRight thirteen = new VetoRight(permanent, 1, new Overcome.By(13), Set.of());

        @Test
        void thirteenInFavourCarryTheText() {
            assertThat(under(thirteen, panel2024).ground()).isEqualTo(Ground.VETO_OVERCOME);
            assertThat(under(thirteen, sanctions2022).ground()).isEqualTo(Ground.VETO_OVERCOME);
        }

        @Test
        void fewerDoNot() {
            assertThat(under(thirteen, ukraine2022).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            VoteSheet twelve = panel2024.with(SeatSet.at(council.placeOf(SeatId.of("MLT"))), Vote.ABSTAINING);
            assertThat(under(thirteen, twelve).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        }
    }

    @Nested
    class NotOnRenewals {
        private final VetoRight notOnRenewals =
                new VetoRight(permanent, 1, new Overcome.Never(), Set.of(Topic.MANDATE_RENEWAL));

        @Test
        void aRenewalCannotBeVetoed() {
            assertThat(under(notOnRenewals, panel2024, Topic.MANDATE_RENEWAL).ground())
                    .isEqualTo(Ground.VETO_OVERCOME);
        }

        @Test
        void everythingElseCan() {
            assertThat(under(notOnRenewals, panel2024).result()).isEqualTo(Result.NOT_ADOPTED);
            assertThat(under(notOnRenewals, panel2024, Topic.MASS_ATROCITIES).result())
                    .isEqualTo(Result.NOT_ADOPTED);
        }
    }

    @Nested
    @DisplayName("Members pledge not to vote against texts on mass atrocities")
    class PledgedNotToVoteAgainst {
        private final VotingRule pledged = new VotingRule(9, VetoRight.of(permanent), Set.of(Topic.MASS_ATROCITIES));

        private Decision.Voted on(VoteSheet votes, Topic... topics) {
            Question question = new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(topics));
            return (Decision.Voted) pledged.decide(question, votes);
        }

        @Test
        void theVoteAgainstCountsAsAnAbstention() {
            Decision.Voted decision = on(panel2024, Topic.MASS_ATROCITIES);
            assertThat(decision.tally()).hasToString("13-0-2");
            assertThat(decision.ground()).isEqualTo(Ground.REQUIRED_VOTES_AND_NO_VETO);
            assertThat(codes(council, decision.count().madeToAbstain())).containsExactly("RUS");
        }

        @Test
        void onOtherTopicsItStandsAsCast() {
            assertThat(on(panel2024).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(on(panel2024, Topic.MANDATE_RENEWAL).ground())
                    .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        }

        @Test
        void itMakesNoVotesInFavour() {
            assertThat(on(gaza2023, Topic.MASS_ATROCITIES).ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        }
    }

    @Test
    @DisplayName("An Assembly that may overrule does so later: in the Council the veto stands")
    void theAssemblysOverrideLeavesTheVetoInTheCouncil() {
        VetoRight byAssembly = new VetoRight(permanent, 1, new Overcome.ByAssembly(), Set.of());
        assertThat(under(byAssembly, panel2024).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
    }

    @Test
    void withoutAVetoNineVotesAreEnough() {
        assertThat(under(VetoRight.nobodys(), sanctions2022).ground()).isEqualTo(Ground.REQUIRED_VOTES_AND_NO_VETO);
    }

    @Test
    @DisplayName("No model makes up for missing votes: 5-4-6 falls under every one of them")
    void noModelMakesUpForMissingVotes() {
        assertThat(under(VetoRight.nobodys(), gaza2023).ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(under(new VetoRight(permanent, 2, new Overcome.By(5), Set.of()), gaza2023)
                        .ground())
                .isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
    }

    @Test
    void aRuleThatAsksForNothingIsRefused() {
        Overcome never = new Overcome.Never();
        assertThatThrownBy(() -> new VetoRight(permanent, 0, never, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one negative vote");
        assertThatThrownBy(() -> VotingRule.ofAny(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one affirmative vote");
    }
}
