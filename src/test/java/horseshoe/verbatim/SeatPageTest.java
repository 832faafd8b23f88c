package horseshoe.verbatim;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.Proposal;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each member's own page tells what it did, and nothing of others. */
class SeatPageTest {
    private final Story story = Story.opened()
            .draft("S/2024/255", "USA", "FRA")
            .amendment(2, "RUS")
            .tabled(id -> new Proposal.Motion(id, SeatId.of("RUS"), MotionKind.ADJOURN, ""))
            .speech("RUS", 45, "It must have an end.")
            .then(new FloorEvent.PointOfOrderRaised(SeatId.of("RUS"), "Rule 33"));

    private SeatPage page(String seat) {
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("RUS").sheet());
        Debriefing asked =
                new Debriefing(story.delegations("RUS"), Reality.unknown(), List.of(), Map.of(SeatId.of("RUS"), 3));
        return story.debrief(asked).seats().stream()
                .filter(page -> page.delegation().seat().equals(SeatId.of(seat)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itHasSpeechesVotesPapersPointsAndNotes() {
        SeatPage russia = page("RUS");
        assertThat(russia.seconds()).isEqualTo(45);
        assertThat(russia.votes())
                .extracting(line -> line.entry().vote(), SeatPage.Line::pivotal)
                .containsExactly(tuple(Vote.AGAINST, true));
        assertThat(russia.papers().sponsored()).isEmpty();
        assertThat(russia.papers().amendments()).hasSize(1);
        assertThat(russia.papers().motions()).hasSize(1);
        assertThat(russia.points()).extracting(SeatPage.Point::point).containsExactly("Rule 33");
        assertThat(russia.notes()).isEqualTo(3);
    }

    @Test
    void whatOthersDidIsNotOnIt() {
        SeatPage france = page("FRA");
        assertThat(france.speeches()).isEmpty();
        assertThat(france.papers().sponsored()).hasSize(1);
        assertThat(france.papers().amendments()).isEmpty();
        assertThat(france.points()).isEmpty();
        assertThat(france.notes()).isZero();
        assertThat(france.votes()).extracting(SeatPage.Line::pivotal).containsExactly(false);
    }
}
