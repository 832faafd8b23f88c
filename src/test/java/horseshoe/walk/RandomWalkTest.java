package horseshoe.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More of it: {@code -Dhorseshoe.walks=2000}; others: {@code -Dhorseshoe.walk.seed=5000}. */
@Tag("exhaustive")
@DisplayName("Whatever a class does in whatever order, every promise holds")
class RandomWalkTest {
    private static final int LENGTH = 90;

    static LongStream seeds() {
        long first = Long.getLong("horseshoe.walk.seed", 1);
        return LongStream.range(first, first + Long.getLong("horseshoe.walks", 24));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWalkMeetsNoFlaw(long seed) {
        Walk.Outcome outcome = Walk.drawn(seed, LENGTH);

        assertThat(outcome.flaw().map(flaw -> told(seed, outcome.walk(), flaw))).isEqualTo(Optional.empty());
        assertThat(outcome.acted()).isGreaterThan(LENGTH / 2);
    }

    /** The seed, what is wrong, and the shortest list of acts that shows it. */
    private static String told(long seed, Walk walk, Flaw flaw) {
        Walk shortest = walk.shortest(flaw.kind());
        String story = shortest.again(flaw.kind()).map(Flaw::story).orElse(flaw.story());
        return shortest.deeds().stream()
                .map(Deed::toString)
                .collect(Collectors.joining(
                        "\n  ",
                        "\nSeed " + seed + " " + flaw.kind() + "\n " + shortest.start() + "\n  ",
                        "\n" + story));
    }
}
