package horseshoe.web.repertory;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.Messages;
import horseshoe.explanation.PastVoteWords;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.record.VotingRecord;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.ScenarioReader;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A past vote as a scenario")
class PastScenarioTest {
    private static final CouncilLibrary COUNCILS = CouncilLibrary.load();
    private static final PastVoteWords WORDS = new PastVoteWords(Messages.in(Locale.ENGLISH));

    private final DecidedRecord record = record();
    private final ScenarioReader reader = reader();

    private static DecidedRecord record() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(PastScenarioTest.class.getResourceAsStream("/record/votes.csv")),
                StandardCharsets.UTF_8)) {
            return DecidedRecord.of("test", VotingRecord.read(text), COUNCILS.councils()::on);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ScenarioReader reader() {
        try (Reader schema = Files.newBufferedReader(Path.of("scenarios/scenario.schema.json"))) {
            return ScenarioReader.proving(schema, COUNCILS);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<JsonObject> document(DecidedVote vote) {
        return PastScenario.of(vote, WORDS, COUNCILS);
    }

    private Scenario read(DecidedVote vote) {
        String text = document(vote).orElseThrow().toString();
        return reader.read("history/past-" + vote.vote().id(), new StringReader(text));
    }

    @Test
    @DisplayName("Every vote with names is a scenario of the right form, and the rules find what the record says")
    void everyNamedVoteCanBePlayed() {
        List<DecidedVote> named =
                record.votes().stream().filter(vote -> vote.sheet().isPresent()).toList();
        assertThat(named)
                .hasSize(2624)
                .allSatisfy(vote -> assertThat(read(vote).script().date())
                        .isEqualTo(vote.vote().reference().date()));
    }

    @Test
    @DisplayName("Where nobody is named there is none")
    void unnamedVotesCannot() {
        DecidedVote unnamed = record.vote(new VoteId("RES-3")).orElseThrow();
        assertThat(document(unnamed)).isEmpty();
    }

    @Test
    @DisplayName("It says where the text stands, and how each member voted")
    void saysWhereTheTextStands() {
        JsonObject panel =
                document(record.vote(new VoteId("S-2024-255")).orElseThrow()).orElseThrow();
        assertThat(panel.getString("title")).isEqualTo("Korea: S/2024/255");
        assertThat(panel.getString("president")).isEqualTo("JPN");
        assertThat(panel.getJsonObject("draft").getJsonArray("operative").getString(0))
                .contains("S/2024/255");
        assertThat(panel.getJsonObject("stances").getJsonObject("RUS").getString("vote"))
                .isEqualTo("AGAINST");
    }
}
