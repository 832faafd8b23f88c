package horseshoe.record;

import static horseshoe.record.Bundled.NAMED;
import static horseshoe.record.Bundled.council;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every vote whose members are named, decided again by the Council of its day")
class VotesDecidedAgainTest {
    private static final int NAMED_VOTES = 2624;

    /** A permanent member voted against these and they carried: the Council took them as procedural. */
    private static final Map<String, String> CARRIED_OVER_A_PERMANENT_MEMBER = Map.of(
            "RES-119", "calls an emergency special session",
            "RES-120", "calls an emergency special session",
            "RES-462", "calls an emergency special session",
            "RES-2623", "calls an emergency special session",
            "S-PV-7353-agenda", "adoption of the agenda");

    @Test
    @DisplayName("Art. 27: the outcome is the recorded one, without a single exception")
    void outcomeIsTheRecordedOne() {
        List<String> otherwise = NAMED.stream()
                .filter(vote -> RecordedOutcome.of(decide(vote, vote.matter()))
                        != vote.count().outcome())
                .map(vote -> vote.id().text())
                .toList();
        System.out.println("Decided again: " + NAMED.size() + " votes with names, " + byOutcome() + ", "
                + otherwise.size() + " come out otherwise");
        assertThat(NAMED).hasSize(NAMED_VOTES);
        assertThat(otherwise).isEmpty();
    }

    private static Map<RecordedOutcome, Long> byOutcome() {
        return NAMED.stream()
                .collect(Collectors.groupingBy(vote -> vote.count().outcome(), TreeMap::new, Collectors.counting()));
    }

    @Test
    @DisplayName("Art. 27(3): whose veto it was is what the record says")
    void vetoesAreTheRecordedOnes() {
        List<VoteRecord> vetoed =
                NAMED.stream().filter(vote -> !vote.count().vetoes().isEmpty()).toList();
        System.out.println("Vetoes compared: " + vetoed.size() + " vetoed votes with names");
        assertThat(vetoed).hasSizeGreaterThan(100);
        assertThat(NAMED)
                .allSatisfy(
                        vote -> assertThat(vetoes(vote)).isEqualTo(vote.count().vetoes()));
    }

    private static List<SeatId> vetoes(VoteRecord vote) {
        return council(vote).members(decide(vote, vote.matter()).vetoes()).stream()
                .map(member -> member.seat())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("Art. 27(2): taken as substantive, exactly these would not have carried")
    void onlyTheProceduralOnesCarryOverThePermanentMembers() {
        assertThat(NAMED)
                .filteredOn(vote -> RecordedOutcome.of(decide(vote, Matter.SUBSTANTIVE))
                        != vote.count().outcome())
                .extracting(vote -> vote.id().text())
                .containsExactlyInAnyOrderElementsOf(CARRIED_OVER_A_PERMANENT_MEMBER.keySet());
    }

    @Test
    @DisplayName("Taken as procedural, every vetoed text would have carried: none had too few votes")
    void noVetoIsCountedBelowTheRequiredVotes() {
        assertThat(NAMED)
                .filteredOn(vote -> vote.count().outcome() == RecordedOutcome.VETOED)
                .hasSize(103)
                .allMatch(vote -> RecordedOutcome.of(decide(vote, Matter.PROCEDURAL)) == RecordedOutcome.ADOPTED);
    }

    @Test
    @DisplayName("A permanent member's abstention in place of its negative vote lifts every veto")
    void abstainingInsteadLiftsEveryVeto() {
        assertThat(NAMED)
                .filteredOn(vote -> vote.count().outcome() == RecordedOutcome.VETOED)
                .allMatch(vote -> RecordedOutcome.of(withoutItsVetoes(vote)) == RecordedOutcome.ADOPTED);
    }

    private static Decision withoutItsVetoes(VoteRecord vote) {
        Council council = council(vote);
        return council.rule()
                .decide(
                        vote.matter(),
                        sheet(vote).with(council.seats(vote.count().vetoes()), Vote.ABSTAINING));
    }

    @Test
    @DisplayName("The figures are those of the record")
    void figuresAreTheStatedOnes() {
        assertThat(NAMED)
                .allSatisfy(vote -> assertThat(
                                decide(vote, vote.matter()).tally().toString())
                        .isEqualTo(
                                vote.count().figures().orElseThrow().toString().replaceAll("-\\d+$", "")));
    }

    private static Decision decide(VoteRecord vote, Matter matter) {
        return council(vote).rule().decide(matter, sheet(vote));
    }

    private static VoteSheet sheet(VoteRecord vote) {
        return vote.sheet(council(vote)).orElseThrow();
    }
}
