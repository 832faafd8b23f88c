package horseshoe.record;

import static horseshoe.record.Bundled.UNNAMED;
import static horseshoe.record.Bundled.council;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every vote of which only the figures are known, decided again from these and from who vetoed it")
class FiguresDecidedAgainTest {
    private static final Map<String, String> OTHERWISE = Map.of(
            "S-5095", "the library's table has 7-2-1 and not adopted; two in favour and seven against would fit [M]");

    private static final List<String> WITHOUT_FIGURES = List.of(
            "S-PV-23",
            "S-PV-49",
            "S-PV-49-2",
            "S-PV-49-3",
            "S-507",
            "S-1076",
            "S-1077",
            "S-1148",
            "RES-431",
            "RES-432");

    @Test
    @DisplayName("Art. 27: figures and vetoes give the recorded outcome, but for a misprint")
    void figuresAndVetoesGiveTheRecordedOutcome() {
        List<VoteRecord> known = UNNAMED.stream()
                .filter(vote -> vote.count().figures().isPresent())
                .toList();
        List<String> otherwise = known.stream()
                .filter(vote -> RecordedOutcome.of(decide(vote)) != vote.count().outcome())
                .map(vote -> vote.id().text())
                .toList();
        System.out.println("Decided again: " + known.size() + " votes known by their figures, " + otherwise.size()
                + " comes out otherwise");
        assertThat(known).hasSize(475);
        assertThat(otherwise).containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
    }

    @Test
    @DisplayName("The votes without figures are these ten, and no other")
    void votesWithoutFigures() {
        assertThat(UNNAMED)
                .filteredOn(vote -> vote.count().figures().isEmpty())
                .extracting(vote -> vote.id().text())
                .containsExactlyInAnyOrderElementsOf(WITHOUT_FIGURES);
    }

    @Test
    @DisplayName("Without those vetoes, every vetoed text would have been adopted")
    void withoutItsVetoesEachIsAdopted() {
        assertThat(UNNAMED)
                .filteredOn(vote -> vote.count().outcome() == RecordedOutcome.VETOED)
                .filteredOn(vote -> vote.count().figures().isPresent())
                .hasSizeGreaterThan(100)
                .allMatch(vote -> vote.count().figures().orElseThrow().inFavour()
                        >= council(vote).rule().requiredAffirmative());
    }

    private static Decision decide(VoteRecord vote) {
        return council(vote).rule().decide(vote.matter(), sheet(vote));
    }

    /** The vetoes as recorded; the other votes go round the table, negative ones first, elected members first. */
    private static VoteSheet sheet(VoteRecord vote) {
        Council council = council(vote);
        Figures figures = vote.count().figures().orElseThrow();
        List<SeatId> vetoes = vote.count().vetoes();
        List<Vote> left = new ArrayList<>();
        left.addAll(votes(Vote.AGAINST, figures.against() - vetoes.size()));
        left.addAll(votes(Vote.ABSTAINING, figures.abstaining()));
        left.addAll(votes(Vote.NOT_PARTICIPATING, figures.noPart()));
        left.addAll(votes(Vote.IN_FAVOUR, figures.inFavour()));
        Map<SeatId, Vote> votes =
                new LinkedHashMap<>(vetoes.stream().collect(Collectors.toMap(seat -> seat, seat -> Vote.AGAINST)));
        electedFirst(council)
                .filter(seat -> !vetoes.contains(seat))
                .forEach(seat -> votes.put(seat, left.removeFirst()));
        return VoteSheet.of(council, votes);
    }

    private static List<Vote> votes(Vote vote, int times) {
        return Stream.generate(() -> vote).limit(times).toList();
    }

    private static Stream<SeatId> electedFirst(Council council) {
        return Stream.of(false, true)
                .flatMap(permanent -> council.members().stream().filter(member -> member.isPermanent() == permanent))
                .map(member -> member.seat());
    }
}
