package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Ground;
import horseshoe.rules.Result;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader turns in a scenario, and what that comes to. */
class VariantTest {
    private static final Scenario PANEL = ScenarioFolder.reader()
            .read("article/panel-renewal", new StringReader(ScenarioFolder.text("article/panel-renewal")));
    private static final Stage STAGE = new Stage(CouncilLibrary.load());

    private static JsonObject votes(String seat, String vote) {
        return Json.createObjectBuilder().add(seat, vote).build();
    }

    private static Finding vote(Variant variant) {
        return STAGE.play(variant.of(PANEL))
                .step("vote")
                .flatMap(Played::turnout)
                .orElseThrow()
                .finding();
    }

    @Test
    void aSingleVoteTurned() {
        Variant variant =
                new Variant(Optional.empty(), Map.of("vote", votes("RUS", "ABSTAINING")), JsonObject.EMPTY_JSON_OBJECT);
        assertThat(vote(variant).tally()).contains("13-0-2");
        assertThat(vote(variant).result()).contains(Result.ADOPTED);
    }

    @Test
    void aVoteTurnedOnTopOfAWhatIf() {
        Variant variant = new Variant(
                Optional.of("china-too"), Map.of("vote", votes("RUS", "ABSTAINING")), JsonObject.EMPTY_JSON_OBJECT);
        assertThat(vote(variant).tally()).contains("13-1-1");
        assertThat(vote(variant).vetoes().orElseThrow()).containsExactly("CHN");
    }

    @Test
    void aModelOnTopOfVotes() {
        JsonObject model = Json.createObjectBuilder().add("model", "TWO_VETOES").build();
        Variant variant = new Variant(Optional.of("china-too"), Map.of(), model);
        assertThat(vote(variant).ground()).contains(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(vote(new Variant(Optional.empty(), Map.of(), model)).ground())
                .contains(Ground.VETO_OVERCOME);
    }

    @Test
    void aModelWithOtherSeatsLeavesTheNewSeatsOpen() {
        JsonObject model = Json.createObjectBuilder().add("model", "G4_2005").build();
        Performance performance = STAGE.play(new Variant(Optional.empty(), Map.of(), model).of(PANEL));
        PutToVote put = performance
                .step("vote")
                .flatMap(Played::turnout)
                .flatMap(Played.Turnout::vote)
                .orElseThrow();
        assertThat(put.council().size()).isEqualTo(25);
        assertThat(put.votes().pending().size()).isEqualTo(10);
        assertThat(put.decide().whatItTakes().settled()).isTrue();
    }

    @Test
    void theScenarioItselfIsNeverChanged() {
        String before = PANEL.document().toString();
        vote(new Variant(
                Optional.of("two-vetoes"), Map.of("vote", votes("CHN", "AGAINST")), JsonObject.EMPTY_JSON_OBJECT));
        assertThat(PANEL.document()).hasToString(before);
    }

    @Test
    void anUnknownWhatIfOrStepIsRefusedWithThoseThatExist() {
        assertThatThrownBy(() -> Variant.of("nobody-knows").of(PANEL))
                .isInstanceOf(Impossible.class)
                .hasMessageContaining("russia-abstains");
        Variant noStep =
                new Variant(Optional.empty(), Map.of("recount", votes("RUS", "ABSENT")), JsonObject.EMPTY_JSON_OBJECT);
        assertThatThrownBy(() -> noStep.of(PANEL))
                .isInstanceOf(Impossible.class)
                .hasMessageContaining("the steps are vote, debate");
    }
}
