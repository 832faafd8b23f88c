package horseshoe.rules;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 27(1): each member of the Council has one vote")
class OneMemberOneVoteTest {
    private final Council council = TestCouncils.ofEleven();
    private final SeatSet none = SeatSet.none();

    @Test
    void aSeatInTwoSetsIsRefused() {
        SeatSet one = SeatSet.at(3);
        assertThatThrownBy(() -> new VoteSheet(council, one, one, none, none, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("27(1)");
    }

    @Test
    void aSeatThatIsNotAtTheTableIsRefused() {
        SeatSet beyond = SeatSet.at(11);
        assertThatThrownBy(() -> new VoteSheet(council, none, none, none, none, beyond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("27(1)");
    }

    @Test
    @DisplayName("A State that is not on the Council has no vote, invited or not (Art. 31, 32)")
    void aStateThatIsNotOnTheCouncilHasNoVote() {
        Map<SeatId, Vote> ukraine = Map.of(SeatId.of("UKR"), Vote.IN_FAVOUR);
        assertThatThrownBy(() -> VoteSheet.of(council, ukraine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UKR is not on the Council 1950-06-27");
    }

    @Test
    void roundTheTableThereIsOneVoteForEverySeat() {
        List<Vote> ten = Collections.nCopies(10, Vote.IN_FAVOUR);
        assertThatThrownBy(() -> VoteSheet.inOrder(council, ten))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10 votes for 11 seats");
        VoteSheet all = VoteSheet.inOrder(council, Collections.nCopies(11, Vote.AGAINST));
        assertThat(all.against()).isEqualTo(council.everybody());
    }

    @Test
    void roundTheTableVotesGoByPlace() {
        List<Vote> votes = List.of(
                Vote.IN_FAVOUR,
                Vote.AGAINST,
                Vote.ABSTAINING,
                Vote.NOT_PARTICIPATING,
                Vote.ABSENT,
                Vote.IN_FAVOUR,
                Vote.AGAINST,
                Vote.ABSTAINING,
                Vote.NOT_PARTICIPATING,
                Vote.ABSENT,
                Vote.IN_FAVOUR);
        VoteSheet sheet = VoteSheet.inOrder(council, votes);
        assertThat(sheet.tally()).isEqualTo(new Tally(3, 2, 2, 2, 2));
        for (int place = 0; place < votes.size(); place++) {
            assertThat(sheet.at(place)).contains(votes.get(place));
            assertThat(sheet.set(votes.get(place)).has(place)).isTrue();
        }
    }

    @Test
    void aBlankSheetHasNoVotes() {
        VoteSheet blank = VoteSheet.blank(council);
        assertThat(blank.pending()).isEqualTo(council.everybody());
        assertThat(blank.at(0)).isEmpty();
        assertThat(blank.tally()).isEqualTo(Tally.none());
    }

    @Test
    void seatsLeftOutHaveNotVotedYet() {
        VoteSheet sheet = VoteSheet.of(
                council,
                Map.of(
                        SeatId.of("DZA"), Vote.IN_FAVOUR,
                        SeatId.of("CHN"), Vote.AGAINST,
                        SeatId.of("FRA"), Vote.ABSTAINING,
                        SeatId.of("GBR"), Vote.NOT_PARTICIPATING,
                        SeatId.of("USA"), Vote.ABSENT));
        assertThat(sheet.pending().size()).isEqualTo(6);
        assertThat(sheet.at(council.placeOf(SeatId.of("USA")))).contains(Vote.ABSENT);
        assertThat(sheet.at(council.placeOf(SeatId.of("RUS")))).isEmpty();
    }

    @Test
    void changingAVoteTakesItFromWhereItWas() {
        VoteSheet before = allInFavour(council).sheet();
        VoteSheet after = before.with(SeatSet.at(2), Vote.ABSENT);
        assertThat(after.inFavour()).isEqualTo(council.everybody().without(SeatSet.at(2)));
        assertThat(after.absent()).isEqualTo(SeatSet.at(2));
        assertThat(before.inFavour()).isEqualTo(council.everybody());
    }
}
