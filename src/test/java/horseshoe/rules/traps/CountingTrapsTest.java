package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mistakes in counting a vote of the Council")
class CountingTrapsTest {
    private static final String[] FIVE = {"CHN", "FRA", "RUS", "GBR", "USA"};

    private final Council council = TestCouncils.ofFifteen();

    @ParameterizedTest
    @EnumSource(
            value = Vote.class,
            names = {"ABSTAINING", "NOT_PARTICIPATING", "ABSENT"})
    @DisplayName("1: an abstention, absence or non-participation of a permanent member is no veto")
    void standingAsideIsNoVeto(Vote vote) {
        Decision decision = allInFavour(council).with(vote, FIVE).onSubstance();
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
        assertThat(decision.vetoes().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("2: nine is a fixed number, not a share of those present: eight of eight are too few")
    void nineIsAFixedNumber() {
        TestCouncils.Votes eightPresent = allInFavour(council).electedToo(Vote.ABSENT, 7);
        assertThat(eightPresent.onSubstance().ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(eightPresent.onProcedure().ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(eightPresent.inFavour("DZA").onSubstance().result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName("3: before 1966 it was seven of eleven, and the Republic of China held China's seat and its veto")
    void elevenSeatsHadTheirOwnRule() {
        Council eleven = TestCouncils.ofEleven();
        assertThat(eleven.size()).isEqualTo(11);
        TestCouncils.Votes seven = allInFavour(eleven).electedToo(Vote.ABSTAINING, 4);
        assertThat(seven.onSubstance().result()).isEqualTo(Result.ADOPTED);
        assertThat(codes(
                        eleven,
                        seven.inFavour("DZA").against("CHN").onSubstance().vetoes()))
                .containsExactly("CHN");
    }

    static Stream<QuestionKind> proceduralQuestions() {
        return Stream.of(QuestionKind.values()).filter(kind -> kind.matter() == Matter.PROCEDURAL);
    }

    @ParameterizedTest
    @MethodSource("proceduralQuestions")
    @DisplayName("4: no veto on agenda, invitations, motions, rulings, emergency sessions")
    void thereIsNoVetoOnProcedure(QuestionKind kind) {
        Decision decision = council.rule()
                .decide(kind.question(), allInFavour(council).against(FIVE).sheet());
        assertThat(decision.tally()).hasToString("10-5-0");
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName("5: with fewer than nine in favour nobody vetoed, whatever the press writes")
    void belowNineNobodyVetoed() {
        Decision decision = allAbstaining(council)
                .inFavour("CHN", "RUS", "DZA", "MOZ", "SLE")
                .against("FRA", "GBR", "USA", "JPN")
                .onSubstance();
        assertThat(decision.tally()).hasToString("5-4-6");
        assertThat(decision.ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(decision.vetoes().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("6: more in favour than against is not enough: 3-0-12, 6-0-9 and 8-0-7 are all lost")
    void moreInFavourThanAgainstIsNotEnough() {
        TestCouncils.Votes three = allAbstaining(council).inFavour("CHN", "RUS", "DZA");
        TestCouncils.Votes six = three.inFavour("GUY", "MOZ", "SLE");
        TestCouncils.Votes eight = six.inFavour("ECU", "JPN");
        assertThat(Stream.of(three, six, eight)
                        .map(votes -> votes.onProcedure().tally().toString()))
                .containsExactly("3-0-12", "6-0-9", "8-0-7");
        assertThat(Stream.of(three, six, eight).map(votes -> votes.onProcedure().result()))
                .containsOnly(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName(
            "7: elected members' votes against block nothing, and one permanent member in favour is enough, or none")
    void onlyPermanentMembersBlockAndNoneIsNeeded() {
        Decision kuwait =
                allInFavour(council).against("DZA", "ECU").abstaining("CHN").onSubstance();
        assertThat(kuwait.tally()).hasToString("12-2-1");
        assertThat(kuwait.result()).isEqualTo(Result.ADOPTED);
        TestCouncils.Votes syria = allInFavour(council).abstaining("CHN", "RUS", "GBR", "USA");
        assertThat(syria.onSubstance().result()).isEqualTo(Result.ADOPTED);
        assertThat(syria.abstaining("FRA").onSubstance().result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName("8: one draft with two vetoes is one decision and two vetoes")
    void vetoesAndVetoedDraftsAreTwoCounts() {
        Decision decision = allInFavour(council).against("CHN", "RUS").onSubstance();
        assertThat(decision.result()).isEqualTo(Result.NOT_ADOPTED);
        assertThat(decision.vetoes().size()).isEqualTo(2);
    }
}
