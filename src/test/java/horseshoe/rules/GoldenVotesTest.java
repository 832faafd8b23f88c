package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Real votes of the Council, decided again: {@code golden/council-votes.csv} says how they went and what they came to. */
class GoldenVotesTest {
    private static final String FILE = "/golden/council-votes.csv";

    @TestFactory
    @DisplayName("Every vote in the table comes out as it did")
    Stream<DynamicTest> everyVoteComesOutAsItDid() throws IOException {
        return votes().stream().map(vote -> dynamicTest(vote.name(), () -> comesOutAsItDid(vote)));
    }

    private static void comesOutAsItDid(GoldenVote vote) {
        Decision decision = vote.decide();
        assertThat(decision.ground()).isEqualTo(vote.ground());
        assertThat(decision.tally()).isEqualTo(vote.counted());
        assertThat(TestCouncils.codes(vote.council(), decision.vetoes())).isEqualTo(vote.vetoes());
    }

    @Test
    @DisplayName("A veto is never named in a vote on procedure or below the required votes, anywhere in the table")
    void aVetoIsNeverNamedOnProcedureOrBelowTheRequiredVotes() throws IOException {
        assertThat(votes())
                .filteredOn(vote -> !vote.decide().vetoes().isEmpty())
                .hasSizeGreaterThan(10)
                .allMatch(vote -> vote.matter() == Matter.SUBSTANTIVE)
                .allMatch(vote ->
                        vote.counted().inFavour() >= vote.council().rule().requiredAffirmative());
    }

    private static List<GoldenVote> votes() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenVotesTest.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(GoldenVote::of)
                    .toList();
        }
    }
}
