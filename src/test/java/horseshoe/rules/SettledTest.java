package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.VetoRight.Overcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Incomplete votes: tried against every way the missing votes could still fall, on a small Council with two vetoes of five seats. */
@DisplayName("A vote is settled as soon as the votes still to come cannot change the result")
class SettledTest {
    private static final SeatSet TWO = SeatSet.first(2);
    private static final Council SMALL = TestCouncils.ofPermanentAnd(List.of(), 3);

    /** A rule and a question for the small Council. */
    record Case(String name, VotingRule rule, Question question) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        Proviso party = new Proviso(Proviso.Mode.STRICT, SeatSet.at(0));
        Question substantive = Question.on(Matter.SUBSTANTIVE);
        return Stream.of(
                new Case("veto", VotingRule.of(3, VetoRight.of(TWO)), substantive),
                new Case("procedure", VotingRule.of(3, VetoRight.of(TWO)), Question.on(Matter.PROCEDURAL)),
                new Case("two vetoes", rule(2, new Overcome.Never()), substantive),
                new Case("overridden by four", rule(1, new Overcome.By(4)), substantive),
                new Case(
                        "party bound",
                        VotingRule.of(3, VetoRight.of(TWO)),
                        new Question(Matter.SUBSTANTIVE, Chapter.VI, party, Set.of())),
                new Case(
                        "pledge",
                        new VotingRule(3, VetoRight.of(TWO), Set.of(Topic.MASS_ATROCITIES)),
                        new Question(
                                Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(Topic.MASS_ATROCITIES))));
    }

    private static VotingRule rule(int needed, Overcome overcome) {
        return VotingRule.of(3, new VetoRight(TWO, needed, overcome, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void settledMeansThatEveryCompletionComesOutAlike(Case given) {
        assertThat(sheets()).hasSize(1_024).allSatisfy(sheet -> {
            Decision decision = given.rule().decide(given.question(), sheet);
            assertThat(decision.whatItTakes().settled())
                    .isEqualTo(results(given, sheet).size() == 1);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pivotalMeansThatAnotherVoteOfTheSeatAloneTurnsTheResult(Case given) {
        assertThat(sheets()).allSatisfy(sheet -> {
            Result now = result(given, sheet);
            SeatSet pivotal = filter(seat ->
                    Stream.of(Vote.values()).anyMatch(vote -> result(given, sheet.with(seat, vote)) != now));
            assertThat(given.rule()
                            .decide(given.question(), sheet)
                            .whatItTakes()
                            .pivotal())
                    .isEqualTo(pivotal);
        });
    }

    @Test
    @DisplayName("A permanent member's vote against settles nothing while the required votes may still be missed")
    void theGroundMayBeOpenWhileTheResultIsSettled() {
        VoteSheet againstFirst = VoteSheet.blank(SMALL).with(SeatSet.at(0), Vote.AGAINST);
        Decision decision = VotingRule.of(3, VetoRight.of(TWO)).decide(Matter.SUBSTANTIVE, againstFirst);
        assertThat(decision.whatItTakes().settled()).isTrue();
        assertThat(decision.ground()).isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
    }

    private static Set<Result> results(Case given, VoteSheet sheet) {
        Set<Result> results = EnumSet.noneOf(Result.class);
        completions(sheet).forEach(full -> results.add(result(given, full)));
        return results;
    }

    private static Result result(Case given, VoteSheet sheet) {
        return given.rule().decide(given.question(), sheet).result();
    }

    private static List<VoteSheet> completions(VoteSheet sheet) {
        List<VoteSheet> all = List.of(sheet);
        for (int place : sheet.pending().places().toArray()) {
            all = all.stream()
                    .flatMap(one -> VoteShape.THREE.stream().map(vote -> one.with(SeatSet.at(place), vote)))
                    .toList();
        }
        return all;
    }

    /** In favour, against, abstaining or not yet voted, for each of five seats. */
    private static List<VoteSheet> sheets() {
        List<VoteSheet> all = List.of(VoteSheet.blank(SMALL));
        for (int place = 0; place < SMALL.size(); place++) {
            SeatSet seat = SeatSet.at(place);
            List<VoteSheet> next = new ArrayList<>(all);
            all.forEach(one -> VoteShape.THREE.forEach(vote -> next.add(one.with(seat, vote))));
            all = next;
        }
        return all;
    }

    private static SeatSet filter(Predicate<SeatSet> test) {
        return IntStream.range(0, SMALL.size())
                .mapToObj(SeatSet::at)
                .filter(test)
                .reduce(SeatSet.none(), SeatSet::or);
    }
}
