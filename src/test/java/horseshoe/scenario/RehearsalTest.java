package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.json.StrictJson;
import horseshoe.rules.Result;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A scenario that is still being written says what it comes to, or what is wrong with it. */
class RehearsalTest {
    private static final Rehearsal REHEARSAL = Rehearsal.of(schema(), CouncilLibrary.load());
    private static final JsonObject PANEL = document("article/panel-renewal");

    private static JsonObject schema() {
        try (var file = Files.newBufferedReader(ScenarioFolder.ROOT.resolve("scenario.schema.json"))) {
            return StrictJson.object(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject document(String folder) {
        return StrictJson.object(new StringReader(ScenarioFolder.text(folder)));
    }

    private static JsonObject with(JsonObject document, String pointer, JsonValue value) {
        return Json.createPatchBuilder().add(pointer, value).build().apply(document);
    }

    private static JsonObject without(JsonObject document, String member) {
        return Json.createObjectBuilder(document).remove(member).build();
    }

    /** As the page sends it: without anything that it is expected to come to. */
    private static JsonObject unexpecting(JsonObject document) {
        JsonObjectBuilder bare = Json.createObjectBuilder(document).remove("expected");
        if (document.containsKey("whatIfs")) {
            JsonArrayBuilder whatIfs = Json.createArrayBuilder();
            document.getJsonArray("whatIfs").forEach(whatIf -> whatIfs.add(without(whatIf.asJsonObject(), "expected")));
            bare.add("whatIfs", whatIfs);
        }
        return bare.build();
    }

    private static Finding vote(Map<String, Finding> findings) {
        return Optional.ofNullable(findings.get("vote")).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioOfTheLibraryIsFoundOutAgain() {
        return ScenarioFolder.folders().stream()
                .map(folder -> DynamicTest.dynamicTest(folder, () -> assertFoundOut(document(folder))));
    }

    private static void assertFoundOut(JsonObject document) {
        Rehearsal.Shown shown = REHEARSAL.show(unexpecting(document));
        assertThat(shown.faults()).isEmpty();
        assertThat(shown.found().expected().keySet())
                .isEqualTo(document.getJsonObject("expected").keySet());
        assertThat(shown.found().whatIfs()).noneMatch(Map::isEmpty);
    }

    @Test
    void whatItComesToNeedNotBeSaid() {
        Rehearsal.Shown shown = REHEARSAL.show(unexpecting(PANEL));
        assertThat(vote(shown.found().expected()).tally()).contains("13-1-1");
        assertThat(vote(shown.found().whatIfs().get(1)).result()).contains(Result.ADOPTED);
        assertThat(shown.performance().orElseThrow().steps()).hasSize(2);
    }

    @Test
    void whatIsSaidIsCompared() {
        JsonObject wrong = with(PANEL, "/expected/vote/tally", Json.createValue("12-2-1"));
        Rehearsal.Shown shown = REHEARSAL.show(wrong);
        assertThat(shown.faults()).extracting(Fault::pointer).containsExactly("/expected/vote/tally");
        assertThat(shown.performance()).isPresent();
    }

    @Test
    void aFaultOfFormHasItsPointerAndNothingIsPlayed() {
        JsonObject untitled = with(unexpecting(PANEL), "/title", Json.createValue(""));
        Rehearsal.Shown shown = REHEARSAL.show(untitled);
        assertThat(shown.faults()).extracting(Fault::pointer).containsExactly("/title");
        assertThat(shown.performance()).isEmpty();
        assertThat(shown.found().expected()).isEmpty();
    }

    @Test
    void aSeatThatDoesNotSitThereIsNamedAndTheRestIsFound() {
        JsonObject changes = Json.createObjectBuilder()
                .add("votes", Json.createObjectBuilder().add("BRA", "AGAINST"))
                .build();
        Rehearsal.Shown shown = REHEARSAL.show(with(unexpecting(PANEL), "/whatIfs/0/changes", changes));
        assertThat(shown.faults())
                .extracting(Fault::pointer)
                .anySatisfy(
                        pointer -> assertThat(pointer).startsWith("/whatIfs/0/").endsWith("/BRA"));
        assertThat(shown.found().whatIfs().getFirst()).isEmpty();
        assertThat(shown.found().whatIfs().get(1)).isNotEmpty();
        assertThat(shown.performance()).isPresent();
    }

    @Test
    void aDayWithoutACouncilIsAFaultOfTheCouncil() {
        JsonObject early = with(unexpecting(PANEL), "/date", Json.createValue("1901-03-28"));
        assertThat(REHEARSAL.show(early).faults()).extracting(Fault::pointer).contains("/council");
    }

    @Test
    void aStrawPollHasNoMoreBallotsThanTheCouncilHasMembers() {
        JsonObject poll = document("history/2016-secretary-general");
        int step = IntStream.range(0, poll.getJsonArray("steps").size())
                .filter(place -> poll.getJsonArray("steps")
                        .getJsonObject(place)
                        .getString("kind")
                        .equals("STRAW_POLL"))
                .findFirst()
                .orElseThrow();
        JsonArrayBuilder candidates = Json.createArrayBuilder();
        candidates.add(Json.createObjectBuilder()
                .add("name", "A candidate")
                .add("encourage", 13)
                .add("discourage", 1)
                .add("noOpinion", 2));
        JsonObject sixteen = with(unexpecting(poll), "/steps/" + step + "/candidates", candidates.build());
        assertThat(REHEARSAL.show(sixteen).faults())
                .extracting(Fault::detail)
                .anyMatch(detail -> detail.contains("A candidate"));
    }

    @Test
    void aVeryLongSlugIsRefusedLikeAShortOne() {
        JsonObject endless = with(unexpecting(PANEL), "/main", Json.createValue("a-".repeat(100_000) + "!"));
        assertThat(REHEARSAL.show(endless).faults()).extracting(Fault::pointer).contains("/main");
    }

    @Test
    void aScenarioInTheLibraryMustStillSayWhatItComesTo() {
        String bare = unexpecting(PANEL).toString();
        ScenarioReader reader = ScenarioFolder.reader();
        assertThatThrownBy(() -> reader.read("article/panel-renewal", new StringReader(bare)))
                .hasMessageContaining("expected");
    }
}
