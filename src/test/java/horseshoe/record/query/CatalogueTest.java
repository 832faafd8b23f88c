package horseshoe.record.query;

import static horseshoe.record.query.Explored.CATALOGUE;
import static horseshoe.record.query.Explored.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.record.VoteId;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who sat, what one member did, and what stands beside a vote")
class CatalogueTest {
    private static Seating seating(String seat) {
        return Objects.requireNonNull(CATALOGUE.seatings().get(SeatId.of(seat)));
    }

    @Test
    void membersStandByTheirNames() {
        List<String> names =
                CATALOGUE.seatings().values().stream().map(Seating::name).toList();
        assertThat(names)
                .startsWith("Albania", "Algeria")
                .isSortedAccordingTo((one, other) -> Folded.of(one).compareTo(Folded.of(other)));
        assertThat(names.indexOf("Côte d'Ivoire")).isLessThan(names.indexOf("Croatia"));
    }

    @Test
    void aPermanentMemberSatInEveryVote() {
        Seating france = seating("FRA");
        assertThat(france.votes()).isEqualTo(3109);
        assertThat(france.vetoes()).isEqualTo(17);
        assertThat(france.first()).isEqualTo(LocalDate.of(1946, 1, 25));
        assertThat(france.last()).isEqualTo(LocalDate.of(2025, 9, 18));
        assertThat(france.member().isPermanent()).isTrue();
    }

    @Test
    void aSeatHasTheNameOfItsLastVote() {
        assertThat(seating("RUS").name()).isEqualTo("Russia");
        assertThat(seating("YUG").votes()).isPositive();
    }

    @Test
    void oneMembersVotes() {
        MemberVotes japan = MemberVotes.of(SeatId.of("JPN"), votes());
        assertThat(japan.voted(Vote.IN_FAVOUR)).isEqualTo(931);
        assertThat(japan.voted(Vote.ABSTAINING)).isEqualTo(23);
        assertThat(japan.voted(Vote.AGAINST)).isEqualTo(6);
        assertThat(japan.vetoes()).isZero();
    }

    @Test
    void aloneAgainstAllOthers() {
        MemberVotes unitedStates = MemberVotes.of(SeatId.of("USA"), votes());
        assertThat(unitedStates.alone()).isEqualTo(73);
        assertThat(MemberVotes.of(SeatId.of("USA"), votes(new Criterion.Named()))
                        .alone())
                .isEqualTo(46);
    }

    @Test
    @DisplayName("In the Panel vote Russia alone was pivotal")
    void pivotal() {
        var panel = List.of(Explored.vote("S-2024-255"));
        assertThat(MemberVotes.of(SeatId.of("RUS"), panel).pivotal()).isEqualTo(1);
        assertThat(MemberVotes.of(SeatId.of("CHN"), panel).pivotal()).isZero();
    }

    @Test
    void withoutAVoteNobodyIsPivotal() {
        var acclaimed = List.of(Explored.vote("RES-1"));
        assertThat(MemberVotes.of(SeatId.of("FRA"), acclaimed).pivotal()).isZero();
    }

    @Test
    void everyVoteHasItsNeighboursInTime() {
        VoteId panel = new VoteId("S-2024-255");
        assertThat(CATALOGUE.before(panel)).contains(Explored.vote("S-PV-9586-oral-amendment"));
        assertThat(CATALOGUE.after(panel)).contains(Explored.vote("S-2024-312"));
        assertThat(CATALOGUE.before(new VoteId("RES-1"))).isEmpty();
        assertThat(CATALOGUE.after(new VoteId("S-2025-583"))).isEmpty();
    }

    @Test
    void aVoteOfAnotherRecordHasNone() {
        assertThatThrownBy(() -> CATALOGUE.before(new VoteId("RES-9999"))).isInstanceOf(IllegalArgumentException.class);
    }
}
