package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every vote a Council can cast, decided one by one; the counts were found by combinatorics and by brute force elsewhere. */
@Tag("exhaustive")
class CouncilPerftTest {
    @Test
    @DisplayName("3^15 votes of the Council of fifteen: 146,796 adopted, 295,551 vetoed, 13,906,560 too few")
    void everyVoteOfTheCouncilOfFifteen() {
        Walk walk = Walk.of(TestCouncils.ofFifteen());
        assertThat(walk.total()).isEqualTo(14_348_907);
        assertThat(walk.grounds)
                .containsEntry(Ground.REQUIRED_VOTES_AND_NO_VETO, 146_796)
                .containsEntry(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER, 295_551)
                .containsEntry(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES, 13_906_560);
        assertThat(walk.carriedIfProcedural).isEqualTo(442_347);
    }

    @Test
    @DisplayName("3^11 votes of the Council of eleven: 2,503 adopted, 4,340 vetoed, 170,304 too few")
    void everyVoteOfTheCouncilOfEleven() {
        Walk walk = Walk.of(TestCouncils.ofEleven());
        assertThat(walk.total()).isEqualTo(177_147);
        assertThat(walk.grounds)
                .containsEntry(Ground.REQUIRED_VOTES_AND_NO_VETO, 2_503)
                .containsEntry(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER, 4_340)
                .containsEntry(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES, 170_304);
        assertThat(walk.carriedIfProcedural).isEqualTo(6_843);
    }

    @Test
    @DisplayName("yes or no only: 848 of 32,768 coalitions of fifteen win, 57 of 2,048 of eleven")
    void winningCoalitions() {
        assertThat(winning(TestCouncils.ofFifteen())).isEqualTo(848);
        assertThat(winning(TestCouncils.ofEleven())).isEqualTo(57);
    }

    private static long winning(Council council) {
        VoteSheet allAgainst = VoteSheet.blank(council).with(council.everybody(), Vote.AGAINST);
        return IntStream.range(0, 1 << council.size())
                .mapToObj(bits -> allAgainst.with(new SeatSet(bits), Vote.IN_FAVOUR))
                .filter(votes ->
                        council.rule().decide(Matter.SUBSTANTIVE, votes).result() == Result.ADOPTED)
                .count();
    }

    /** Walks all assignments of in favour, against and abstaining, seat by seat. */
    private static final class Walk {
        private static final Vote[] POSITIONS = {Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING};

        private final Council council;
        private final Map<Ground, Integer> grounds = new EnumMap<>(Ground.class);
        private int carriedIfProcedural;

        private Walk(Council council) {
            this.council = council;
        }

        static Walk of(Council council) {
            Walk walk = new Walk(council);
            walk.from(0, new int[Vote.values().length]);
            return walk;
        }

        private void from(int place, int[] sets) {
            if (place == council.size()) {
                decide(sets);
                return;
            }
            for (Vote vote : POSITIONS) {
                sets[vote.ordinal()] |= 1 << place;
                from(place + 1, sets);
                sets[vote.ordinal()] &= ~(1 << place);
            }
        }

        private void decide(int[] sets) {
            VoteSheet votes = new VoteSheet(
                    council,
                    new SeatSet(sets[Vote.IN_FAVOUR.ordinal()]),
                    new SeatSet(sets[Vote.AGAINST.ordinal()]),
                    new SeatSet(sets[Vote.ABSTAINING.ordinal()]),
                    SeatSet.none(),
                    SeatSet.none());
            grounds.merge(council.rule().decide(Matter.SUBSTANTIVE, votes).ground(), 1, Integer::sum);
            Decision procedural = council.rule().decide(Matter.PROCEDURAL, votes);
            carriedIfProcedural += procedural.result() == Result.ADOPTED ? 1 : 0;
        }

        private int total() {
            return grounds.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
