package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mistakes about the party to a dispute (Art. 27(3), last clause)")
class ProvisoTrapsTest {
    private final Council council = TestCouncils.ofFifteen();
    private final VoteSheet vetoed =
            allInFavour(council).against("RUS").abstaining("CHN").sheet();

    private Decision decide(VoteSheet votes, Chapter chapter, Proviso proviso) {
        return council.rule().decide(new Question(Matter.SUBSTANTIVE, chapter, proviso, Set.of()), votes);
    }

    private Proviso strict(String... parties) {
        return new Proviso(
                Proviso.Mode.STRICT,
                council.seats(Stream.of(parties).map(SeatId::of).toList()));
    }

    @Test
    @DisplayName("9: it does not apply under Chapter VII, and it binds elected members, whose votes are then missing")
    void itIsForChapterSixAndForEveryParty() {
        assertThat(decide(vetoed, Chapter.VII, strict("RUS")).result()).isEqualTo(Result.NOT_ADOPTED);
        Decision bound = decide(vetoed, Chapter.VI, strict("RUS", "KOR"));
        assertThat(bound.tally()).hasToString("12-0-3");
        assertThat(bound.result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    @DisplayName("10: it is not enforced unless somebody asks for that: the Council does not")
    void itIsNotEnforcedByDefault() {
        Proviso practice = new Proviso(Proviso.Mode.PRACTICE, strict("RUS").parties());
        assertThat(decide(vetoed, Chapter.VI, practice).ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(practice.isArguable(Matter.SUBSTANTIVE, Chapter.VI)).isTrue();
    }

    @Test
    @DisplayName("11: a party that abstains leaves the threshold at nine")
    void theThresholdStaysNine() {
        VoteSheet nine = allInFavour(council).electedToo(Vote.ABSTAINING, 6).sheet();
        Decision decision = decide(nine, Chapter.VI, strict("FRA"));
        assertThat(decision.whatItTakes().required()).isEqualTo(9);
        assertThat(decision.tally()).hasToString("8-0-7");
        assertThat(decision.result()).isEqualTo(Result.NOT_ADOPTED);
    }
}
