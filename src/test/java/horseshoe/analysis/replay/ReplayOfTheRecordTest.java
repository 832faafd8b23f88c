package horseshoe.analysis.replay;

import static horseshoe.analysis.replay.Past.RECORD;
import static horseshoe.analysis.replay.Past.REPLAYS;
import static horseshoe.analysis.replay.Past.rule;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.VoteId;
import horseshoe.record.VoteKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The whole record, counted by other rules")
class ReplayOfTheRecordTest {
    @Test
    @DisplayName("The rule of the day changes nothing")
    void ruleOfTheDayChangesNothing() {
        assertThat(REPLAYS.replay(RECORD.votes(), rule("STATUS_QUO")))
                .hasSize(RECORD.votes().size() - 1)
                .allMatch(vote -> vote.change() == Change.SAME && vote.unknown().equals(unknownOf(vote)));
    }

    private static Set<Unknown> unknownOf(ReplayedVote vote) {
        return vote.vote().sheet().isPresent() ? Set.of() : Set.of(Unknown.NAMES);
    }

    @Test
    @DisplayName("A vote whose figures do not give its outcome is compared with nothing")
    void misprintIsLeftOut() {
        assertThat(REPLAYS.unexplained()).containsExactly(new VoteId("S-5095"));
    }

    @ParameterizedTest(name = "{0}, {1} vetoes needed: {2} adopted, {3} newly")
    @DisplayName("Of the votes with names: the figures counted by another program from the same sources")
    @CsvSource({
        "NO_VETO, 1, 2556, 103",
        "STATUS_QUO, 2, 2538, 85",
        "TWO_VETOES, 2, 2538, 85",
        "STATUS_QUO, 3, 2554, 101"
    })
    void agreesWithAnIndependentCount(String model, int needed, int adopted, int newly) {
        ChangeCount all = Findings.of(REPLAYS.replay(Past.named(), rule(model, new RuleChange.Needed(needed))))
                .all();
        assertThat(all.votes()).isEqualTo(2624);
        assertThat(all.adopted()).isEqualTo(2453);
        assertThat(all.of(Change.NOW_ADOPTED)).isEqualTo(newly);
        assertThat(all.adoptedAtWorst()).isEqualTo(adopted).isEqualTo(all.adoptedAtBest());
    }

    @ParameterizedTest(
            name = "{0}: {1} of 220 and {2} of 65 vetoed drafts would have been adopted, {3} and {4} may have been")
    @DisplayName("Vetoed drafts since 1946 and since 1994, by model that keeps the seats")
    @CsvSource({
        "STATUS_QUO, 0, 0, 0, 0",
        "NO_VETO, 220, 65, 0, 0",
        "TWO_VETOES, 179, 49, 0, 0",
        "SUPERMAJ_OVERRIDE_12, 80, 38, 0, 0",
        "SUPERMAJ_OVERRIDE_13, 65, 30, 0, 0",
        "SUPERMAJ_OVERRIDE_14, 29, 12, 0, 0",
        "GA_OVERRIDE, 0, 0, 220, 65",
        "NO_VETO_ON_RENEWAL, 0, 0, 220, 65",
        "FR_MEX_2015, 0, 0, 220, 65",
        "ACT_2015, 0, 0, 220, 65",
        "ART27_3_STRICT, 0, 0, 217, 62"
    })
    void vetoedDraftsByModel(String model, int since1946, int since1994, int maybe1946, int maybe1994) {
        ChangeCount all = vetoedDrafts(model, 1946);
        ChangeCount late = vetoedDrafts(model, 1994);
        assertThat(List.of(all.votes(), late.votes())).containsExactly(220, 65);
        System.out.println(model + ": of " + all.votes() + " vetoed drafts since 1946 " + all.of(Change.NOW_ADOPTED)
                + " adopted, " + all.of(Change.MAYBE_ADOPTED) + " open; of " + late.votes() + " since 1994 "
                + late.of(Change.NOW_ADOPTED) + " and " + late.of(Change.MAYBE_ADOPTED));
        assertThat(List.of(all.of(Change.NOW_ADOPTED), late.of(Change.NOW_ADOPTED)))
                .containsExactly(since1946, since1994);
        assertThat(List.of(all.of(Change.MAYBE_ADOPTED), late.of(Change.MAYBE_ADOPTED)))
                .containsExactly(maybe1946, maybe1994);
    }

    private static ChangeCount vetoedDrafts(String model, int since) {
        List<DecidedVote> drafts = Past.since(since).stream()
                .filter(vote -> vote.vote().kind() == VoteKind.DRAFT)
                .toList();
        return Findings.of(REPLAYS.replay(drafts, rule(model))).vetoed();
    }

    @Test
    @DisplayName("Only vetoed texts gain where the veto alone is weakened, and none loses")
    void onlyVetoedTextsGain() {
        assertThat(REPLAYS.replay(RECORD.votes(), rule("NO_VETO")))
                .filteredOn(ReplayedVote::isFlip)
                .hasSize(223)
                .allMatch(vote -> vote.before() == RecordedOutcome.VETOED && vote.change() == Change.NOW_ADOPTED);
    }
}
