package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vote a Council can cast in favour, against or abstaining, tried on every class of votes. */
class VotePropertiesTest {
    static Stream<Council> councils() {
        return Stream.of(TestCouncils.ofFifteen(), TestCouncils.ofEleven());
    }

    @Test
    @DisplayName("The Council of fifteen has 1,386 classes of votes, the Council of eleven 588")
    void classesOfVotes() {
        assertThat(VoteShape.all(TestCouncils.ofFifteen(), VoteShape.THREE)).hasSize(1_386);
        assertThat(VoteShape.all(TestCouncils.ofEleven(), VoteShape.THREE)).hasSize(588);
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("Art. 27(3): adopted with the required votes and no negative vote of a permanent member, else not")
    void aSubstantiveMatterTakesTheRequiredVotesAndNoVeto(Council council) {
        assertThat(VoteShape.all(council, VoteShape.THREE)).allSatisfy(shape -> {
            Decision decision = council.rule().decide(Matter.SUBSTANTIVE, shape.sheet());
            assertThat(decision.ground()).isEqualTo(groundOfSubstance(shape));
            assertThat(decision.result())
                    .isEqualTo(
                            groundOfSubstance(shape) == Ground.REQUIRED_VOTES_AND_NO_VETO
                                    ? Result.ADOPTED
                                    : Result.NOT_ADOPTED);
        });
    }

    private static Ground groundOfSubstance(VoteShape shape) {
        if (shape.inFavour() < shape.council().rule().requiredAffirmative()) {
            return Ground.INSUFFICIENT_AFFIRMATIVE_VOTES;
        }
        return shape.permanentAgainst() > 0
                ? Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER
                : Ground.REQUIRED_VOTES_AND_NO_VETO;
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("Art. 27(2): the required votes of any members carry a procedural matter")
    void aProceduralMatterTakesTheRequiredVotesOfAnyMembers(Council council) {
        assertThat(VoteShape.all(council, VoteShape.THREE)).allSatisfy(shape -> {
            boolean enough = shape.inFavour() >= council.rule().requiredAffirmative();
            assertThat(council.rule().decide(Matter.PROCEDURAL, shape.sheet()).ground())
                    .isEqualTo(enough ? Ground.REQUIRED_AFFIRMATIVE_VOTES : Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        });
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("A permanent member that abstains instead of voting against never stops a text that carried")
    void abstainingInsteadOfAgainstNeverStopsAText(Council council) {
        assertThat(votes(council)).allSatisfy(votes -> {
            SeatSet against = votes.against().and(council.permanentMembers());
            VoteSheet milder = votes.with(against, Vote.ABSTAINING);
            assertThat(rank(Matter.SUBSTANTIVE, milder)).isGreaterThanOrEqualTo(rank(Matter.SUBSTANTIVE, votes));
        });
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("One more vote in favour never hurts, one more against never helps")
    void oneMoreInFavourNeverHurts(Council council) {
        assertThat(votes(council))
                .allSatisfy(votes -> Stream.of(Matter.values())
                        .forEach(matter -> council.everybody()
                                .places()
                                .mapToObj(SeatSet::at)
                                .forEach(seat -> {
                                    int now = rank(matter, votes);
                                    assertThat(rank(matter, votes.with(seat, Vote.IN_FAVOUR)))
                                            .isGreaterThanOrEqualTo(now);
                                    assertThat(rank(matter, votes.with(seat, Vote.AGAINST)))
                                            .isLessThanOrEqualTo(now);
                                })));
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("Whoever votes so within the permanent and within the elected members, the result is the same")
    void permutingMembersOfAKindChangesNothing(Council council) {
        SeatSet permanents = council.permanentMembers();
        SeatSet elected = council.everybody().without(permanents);
        assertThat(votes(council))
                .allSatisfy(votes -> IntStream.range(1, elected.size())
                        .mapToObj(by -> rotated(rotated(votes, permanents, by), elected, by))
                        .forEach(other -> assertThat(ground(Matter.SUBSTANTIVE, other))
                                .isEqualTo(ground(Matter.SUBSTANTIVE, votes))));
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("On procedure all members weigh the same: permuting them all changes nothing")
    void onProcedurePermutingAllMembersChangesNothing(Council council) {
        assertThat(votes(council))
                .allSatisfy(votes -> IntStream.range(1, council.size())
                        .mapToObj(by -> rotated(votes, council.everybody(), by))
                        .forEach(other -> assertThat(ground(Matter.PROCEDURAL, other))
                                .isEqualTo(ground(Matter.PROCEDURAL, votes))));
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("Where vetoes are named the matter is substantive, the required votes were there, and the text fell")
    void vetoesAreNamedOnlyWhereTheyStoppedAText(Council council) {
        assertThat(votes(council)).allSatisfy(votes -> {
            Decision substance = council.rule().decide(Matter.SUBSTANTIVE, votes);
            boolean vetoed = substance.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER;
            assertThat(substance.vetoes())
                    .isEqualTo(vetoed ? votes.against().and(council.permanentMembers()) : SeatSet.none());
            assertThat(council.rule().decide(Matter.PROCEDURAL, votes).vetoes()).isEqualTo(SeatSet.none());
        });
    }

    @ParameterizedTest
    @MethodSource("councils")
    @DisplayName("With fewer members able to vote than votes required nothing can be adopted")
    void withTooFewInTheRoomNothingIsAdopted(Council council) {
        int required = council.rule().requiredAffirmative();
        VoteSheet all = VoteSheet.blank(council).with(council.everybody(), Vote.ABSENT);
        VoteSheet oneShort = all.with(SeatSet.first(required - 1), Vote.IN_FAVOUR);
        assertThat(ground(Matter.PROCEDURAL, oneShort)).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
        assertThat(ground(Matter.PROCEDURAL, oneShort.with(SeatSet.at(required), Vote.IN_FAVOUR)))
                .isEqualTo(Ground.REQUIRED_AFFIRMATIVE_VOTES);
    }

    private static List<VoteSheet> votes(Council council) {
        return VoteShape.all(council, VoteShape.THREE).map(VoteShape::sheet).toList();
    }

    private static Ground ground(Matter matter, VoteSheet votes) {
        return votes.council().rule().decide(matter, votes).ground();
    }

    private static int rank(Matter matter, VoteSheet votes) {
        return ground(matter, votes).result() == Result.ADOPTED ? 1 : 0;
    }

    /** Each member of the group votes as the one some places further on did. */
    private static VoteSheet rotated(VoteSheet votes, SeatSet group, int by) {
        int[] places = group.places().toArray();
        VoteSheet moved = votes;
        for (int i = 0; i < places.length; i++) {
            Vote vote = votes.at(places[(i + by) % places.length]).orElseThrow();
            moved = moved.with(SeatSet.at(places[i]), vote);
        }
        return moved;
    }
}
