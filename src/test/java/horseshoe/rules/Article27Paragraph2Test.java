package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 27(2): procedural matters take the affirmative votes of nine members, whichever they are")
class Article27Paragraph2Test {
    private final Council council = TestCouncils.ofFifteen();

    @Test
    void nineVotesAreEnoughAndEightAreNot() {
        TestCouncils.Votes nine = allInFavour(council).electedToo(Vote.ABSTAINING, 6);
        assertThat(nine.onProcedure().ground()).isEqualTo(Ground.REQUIRED_AFFIRMATIVE_VOTES);
        assertThat(nine.abstaining("USA").onProcedure().ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
    }

    @Test
    void allFivePermanentMembersAgainstDoNotBlock() {
        Decision decision =
                allInFavour(council).against("CHN", "FRA", "RUS", "GBR", "USA").onProcedure();
        assertThat(decision.result()).isEqualTo(Result.ADOPTED);
        assertThat(decision.vetoes()).isEqualTo(SeatSet.none());
        assertThat(decision.provision()).isEqualTo(Provision.ARTICLE_27_2);
    }

    @Test
    void noVoteAgainstIsNeededToLose() {
        Decision decision = allAbstaining(council).inFavour("RUS", "CHN", "DZA").onProcedure();
        assertThat(decision.tally()).hasToString("3-0-12");
        assertThat(decision.result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    @DisplayName("Before 1966 it took seven of eleven")
    void sevenOfElevenBefore1966() {
        TestCouncils.Votes seven = allInFavour(TestCouncils.ofEleven()).electedToo(Vote.AGAINST, 4);
        assertThat(seven.onProcedure().result()).isEqualTo(Result.ADOPTED);
        assertThat(seven.electedToo(Vote.ABSENT, 1).onProcedure().result()).isEqualTo(Result.NOT_ADOPTED);
    }
}
