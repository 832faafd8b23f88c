package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Outcome;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.rules.procedure.Ruling;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mistakes about rulings, motions, amendments and consensus")
class ProcedureTrapsTest {
    private static final String[] EIGHT = {"ECU", "FRA", "JPN", "KOR", "SVN", "CHE", "GBR", "USA"};

    private final Council council = TestCouncils.ofFifteen();

    @Test
    @DisplayName("12: it takes nine to overrule the President, not nine to uphold")
    void nineOverrule() {
        TestCouncils.Votes eight =
                TestCouncils.allInFavour(council).with(Vote.AGAINST, "CHN", "RUS", "DZA", "GUY", "MOZ", "SLE", "MLT");
        assertThat(eight.onProcedure().tally()).hasToString("8-7-0");
        assertThat(Ruling.challenged(eight.sheet()).stands()).isTrue();
        assertThat(Ruling.challenged(eight.inFavour("MLT").sheet()).stands()).isFalse();
    }

    @Test
    @DisplayName("13: whoever presides votes once like the others and breaks no tie: 7-7-1 and 8-7-0 are lost")
    void thePresidentHasNoCastingVote() {
        TestCouncils.Votes tie = allInFavour(council)
                .against("CHN", "RUS", "DZA", "GUY", "MOZ", "SLE", "MLT")
                .abstaining("JPN");
        assertThat(tie.onProcedure().result()).isEqualTo(Result.NOT_ADOPTED);
        assertThat(tie.inFavour("JPN").onProcedure().result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionKind.class,
            names = {"AMENDMENT", "PART"})
    @DisplayName("14: an amendment and a part take nine votes, and can be vetoed")
    void amendmentsAreSubstantive(QuestionKind kind) {
        VoteSheet majority = allAbstaining(council).inFavour(EIGHT).sheet();
        VoteSheet vetoed = allInFavour(council)
                .against("RUS")
                .abstaining("CHN", "DZA", "MOZ")
                .sheet();
        assertThat(council.rule().decide(kind.question(), majority).ground())
                .isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(council.rule().decide(kind.question(), vetoed).ground())
                .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
    }

    @Test
    @DisplayName("14: a failed amendment leaves the draft as it is, to be voted on: 24 February 2025")
    void aFailedAmendmentDoesNotKillTheDraft() {
        Decision amendment = allInFavour(council)
                .against("RUS")
                .abstaining("USA", "DZA", "MOZ")
                .onSubstance();
        Decision draft = allInFavour(council)
                .abstaining("FRA", "GBR", "SVN", "MLT", "CHE")
                .onSubstance();
        assertThat(amendment.result()).isEqualTo(Result.NOT_ADOPTED);
        assertThat(draft.tally()).hasToString("10-0-5");
        assertThat(draft.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName(
            "17: postponing to a day, and adjourning to one, can be debated; suspension and plain adjournment cannot")
    void postponementCanBeDebated() {
        assertThat(QuestionKind.POSTPONEMENT.isDebatable()).isTrue();
        assertThat(QuestionKind.ADJOURNMENT_TO.isDebatable()).isTrue();
        assertThat(QuestionKind.SUSPENSION.isDebatable()).isFalse();
        assertThat(QuestionKind.ADJOURNMENT.isDebatable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: fourteen that agree do not outvote one elected member")
    void oneElectedMemberBlocksConsensus(ConsensusBody body) {
        SeatSet malta = SeatSet.at(council.placeOf(SeatId.of("MLT")));
        Outcome outcome = body.decide(council, malta);
        assertThat(outcome.result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("35: the preliminary question is not settled law: the three ways differ on the same votes")
    void thePreliminaryQuestionHasThreeAnswers() {
        VoteSheet votes = allInFavour(council)
                .against("CHN", "RUS")
                .abstaining("DZA", "MOZ")
                .sheet();
        assertThat(Stream.of(PreliminaryQuestion.values())
                        .map(how -> how.decide(Matter.PROCEDURAL, votes).matter()))
                .containsExactly(Matter.PROCEDURAL, Matter.SUBSTANTIVE, Matter.PROCEDURAL);
    }
}
