package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Art. 27(3): all other matters take nine affirmative votes and no negative vote of a permanent member")
class Article27Paragraph3Test {
    private final Council council = TestCouncils.ofFifteen();

    @Nested
    class WithNineVotesInFavour {
        private final TestCouncils.Votes nine = allInFavour(council).electedToo(Vote.ABSTAINING, 6);

        @Test
        void theTextIsAdopted() {
            assertThat(nine.onSubstance().ground()).isEqualTo(Ground.REQUIRED_VOTES_AND_NO_VETO);
            assertThat(nine.onSubstance().provision()).isEqualTo(Provision.ARTICLE_27_3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"CHN", "FRA", "RUS", "GBR", "USA"})
        void anyPermanentMemberCanVeto(String permanent) {
            Decision decision = nine.inFavour("DZA", "ECU").against(permanent).onSubstance();
            assertThat(decision.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(codes(council, decision.vetoes())).containsExactly(permanent);
        }

        @Test
        void electedMembersAgainstDoNotBlock() {
            Decision decision = nine.electedToo(Vote.IN_FAVOUR, 0)
                    .against("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ")
                    .onSubstance();
            assertThat(decision.tally()).hasToString("9-6-0");
            assertThat(decision.result()).isEqualTo(Result.ADOPTED);
            assertThat(decision.vetoes()).isEqualTo(SeatSet.none());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Vote.class,
            names = {"ABSTAINING", "NOT_PARTICIPATING", "ABSENT"})
    @DisplayName("A permanent member that does not take sides does not block (ICJ, Namibia, 1971; Korea, 1950)")
    void aPermanentMemberThatDoesNotTakeSidesDoesNotBlock(Vote vote) {
        assertThat(allInFavour(council).with(vote, "RUS").onSubstance().result())
                .isEqualTo(Result.ADOPTED);
    }

    @Test
    void nineElectedMembersCarryATextWhileAllPermanentMembersAbstain() {
        Decision decision = allInFavour(council)
                .abstaining("CHN", "FRA", "RUS", "GBR", "USA", "DZA")
                .onSubstance();
        assertThat(decision.tally()).hasToString("9-0-6");
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    void twoPermanentMembersAgainstAreTwoVetoesOfOneText() {
        Decision decision = allInFavour(council).against("RUS", "CHN").onSubstance();
        assertThat(codes(council, decision.vetoes())).containsExactly("CHN", "RUS");
        assertThat(decision.tally()).hasToString("13-2-0");
    }

    @Nested
    @DisplayName("With fewer than nine votes in favour no negative vote is a veto")
    class WithEightVotesInFavour {
        @Test
        void aPermanentMemberAgainstIsNoVeto() {
            Decision decision = allInFavour(council)
                    .electedToo(Vote.ABSTAINING, 6)
                    .against("USA")
                    .onSubstance();
            assertThat(decision.tally()).hasToString("8-1-6");
            assertThat(decision.ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
            assertThat(decision.vetoes()).isEqualTo(SeatSet.none());
        }

        @Test
        @DisplayName("Seven elected members that withhold their votes block any text: the sixth veto")
        void sevenElectedMembersBlockWithoutAVoteAgainst() {
            TestCouncils.Votes votes = allInFavour(council).electedToo(Vote.ABSTAINING, 7);
            assertThat(votes.onSubstance().result()).isEqualTo(Result.NOT_ADOPTED);
            assertThat(votes.inFavour("DZA").onSubstance().result()).isEqualTo(Result.ADOPTED);
        }
    }

    @Test
    void nobodyInTheRoomAdoptsNothing() {
        assertThat(allAbstaining(council).with(Vote.ABSENT, "USA").onSubstance().result())
                .isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("A decision taken because nobody asks for a vote has no figures and no veto (S/RES/702 (1991))")
    void adoptedWithoutVote() {
        Decision decision = new Decision.AdoptedWithoutVote(council);
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
        assertThat(decision.ground()).isEqualTo(Ground.NO_OBJECTION);
        assertThat(decision.tally()).isEqualTo(new Tally(0, 0, 0, 0, 0));
        assertThat(decision.vetoes()).isEqualTo(SeatSet.none());
        assertThat(decision.provision()).isEqualTo(Provision.ADOPTION_WITHOUT_VOTE);
    }
}
