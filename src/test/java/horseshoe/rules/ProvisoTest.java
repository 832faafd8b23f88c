package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Art. 27(3), last clause: under Chapter VI and Art. 52(3) a party to a dispute abstains from voting")
class ProvisoTest {
    private final Council council = TestCouncils.ofFifteen();

    /** 11-1-3, Russia against: the vote on S/2022/155 with members of 2024. */
    private final VoteSheet russiaAgainst =
            allInFavour(council).against("RUS").abstaining("CHN", "DZA", "MOZ").sheet();

    private Decision decide(VoteSheet votes, Chapter chapter, Proviso.Mode mode, String... parties) {
        Proviso proviso = new Proviso(
                mode, council.seats(Stream.of(parties).map(SeatId::of).toList()));
        return council.rule().decide(new Question(Matter.SUBSTANTIVE, chapter, proviso, Set.of()), votes);
    }

    @Test
    @DisplayName("Practice: the votes stand as cast")
    void inPracticeTheVotesStandAsCast() {
        Decision decision = decide(russiaAgainst, Chapter.VI, Proviso.Mode.PRACTICE, "RUS");
        assertThat(decision.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(decision.provision()).isEqualTo(Provision.ARTICLE_27_3);
    }

    @Nested
    class Enforced {
        @Test
        void thePartysVoteAgainstCountsAsAnAbstention() {
            Decision.Voted decision = (Decision.Voted) decide(russiaAgainst, Chapter.VI, Proviso.Mode.STRICT, "RUS");
            assertThat(decision.result()).isEqualTo(Result.ADOPTED);
            assertThat(decision.tally()).hasToString("11-0-4");
            assertThat(decision.provision()).isEqualTo(Provision.ARTICLE_27_3_PROVISO);
            assertThat(codes(council, decision.count().madeToAbstain())).containsExactly("RUS");
            assertThat(decision.count().cast().tally()).hasToString("11-1-3");
        }

        @Test
        @DisplayName("It binds elected members too: 9-0-6 with Korea a party, adopted on the minimum")
        void anElectedPartyIsBoundToo() {
            VoteSheet ten = allInFavour(council)
                    .against("RUS")
                    .abstaining("CHN", "DZA", "GUY", "MOZ")
                    .sheet();
            Decision onNine = decide(ten, Chapter.VI, Proviso.Mode.STRICT, "RUS", "KOR");
            assertThat(onNine.tally()).hasToString("9-0-6");
            assertThat(onNine.result()).isEqualTo(Result.ADOPTED);
        }

        @Test
        @DisplayName("The required votes stay nine: with the United States a party too, eight are too few")
        void itCanAlsoCostTheRequiredVotes() {
            VoteSheet ten = allInFavour(council)
                    .against("RUS")
                    .abstaining("CHN", "DZA", "GUY", "MOZ")
                    .sheet();
            Decision onEight = decide(ten, Chapter.VI, Proviso.Mode.STRICT, "RUS", "KOR", "USA");
            assertThat(onEight.tally()).hasToString("8-0-7");
            assertThat(onEight.ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        }

        @Test
        @DisplayName("A text that carried on exactly nine falls when one of the nine is a party")
        void aPartyInFavourCanSinkItsOwnText() {
            VoteSheet nine = allInFavour(council).electedToo(Vote.ABSTAINING, 6).sheet();
            assertThat(decide(nine, Chapter.VI, Proviso.Mode.PRACTICE, "USA").result())
                    .isEqualTo(Result.ADOPTED);
            assertThat(decide(nine, Chapter.VI, Proviso.Mode.STRICT, "USA").result())
                    .isEqualTo(Result.NOT_ADOPTED);
        }

        @Test
        void anAbsentPartyStaysAbsent() {
            VoteSheet absent = allInFavour(council).with(Vote.ABSENT, "RUS").sheet();
            Decision.Voted decision = (Decision.Voted) decide(absent, Chapter.VI, Proviso.Mode.STRICT, "RUS");
            assertThat(decision.tally()).isEqualTo(new Tally(14, 0, 0, 0, 1));
            assertThat(decision.count().madeToAbstain()).isEqualTo(SeatSet.none());
        }

        @ParameterizedTest
        @EnumSource(
                value = Chapter.class,
                names = {"VII", "OTHER"})
        @DisplayName("Chapter VII and everything else know no such duty")
        void onlyChapterSixAndArticle52Bind(Chapter chapter) {
            assertThat(decide(russiaAgainst, chapter, Proviso.Mode.STRICT, "RUS")
                            .ground())
                    .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        }

        @Test
        void article52Paragraph3BindsAsChapterSixDoes() {
            assertThat(decide(russiaAgainst, Chapter.ARTICLE_52_3, Proviso.Mode.STRICT, "RUS")
                            .result())
                    .isEqualTo(Result.ADOPTED);
        }

        @Test
        @DisplayName("A situation has no parties")
        void withoutPartiesNobodyIsBound() {
            Decision decision = decide(russiaAgainst, Chapter.VI, Proviso.Mode.STRICT);
            assertThat(decision.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(decision.provision()).isEqualTo(Provision.ARTICLE_27_3);
        }

        @Test
        @DisplayName("Procedural matters are outside the clause")
        void onProcedureTheVotesStandAsCast() {
            Proviso proviso = new Proviso(Proviso.Mode.STRICT, council.seats(List.of(SeatId.of("RUS"))));
            Question question = new Question(Matter.PROCEDURAL, Chapter.VI, proviso, Set.of());
            assertThat(council.rule().decide(question, russiaAgainst).tally()).hasToString("11-1-3");
        }
    }

    @Test
    @DisplayName("It is arguable where all is there but the will to enforce it")
    void whenItIsArguable() {
        Proviso proviso = new Proviso(Proviso.Mode.PRACTICE, SeatSet.at(0));
        assertThat(proviso.isArguable(Matter.SUBSTANTIVE, Chapter.VI)).isTrue();
        assertThat(proviso.isArguable(Matter.PROCEDURAL, Chapter.VI)).isFalse();
        assertThat(proviso.isArguable(Matter.SUBSTANTIVE, Chapter.VII)).isFalse();
        assertThat(Proviso.unused().isArguable(Matter.SUBSTANTIVE, Chapter.VI)).isFalse();
        assertThat(proviso.bound(Matter.SUBSTANTIVE, Chapter.VI)).isEqualTo(SeatSet.none());
    }
}
