package horseshoe.record;

import static horseshoe.record.Bundled.NAMED;
import static horseshoe.record.Bundled.RECORD;
import static horseshoe.record.Bundled.council;
import static horseshoe.record.Bundled.vote;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Art. 23: who voted is who sat")
class WhoVotedTest {
    @Test
    @DisplayName("The members named in each vote are the members of that day, all of them and nobody else")
    void membersNamedAreTheMembersOfTheDay() {
        long members =
                NAMED.stream().mapToLong(vote -> vote.votes().bySeat().size()).sum();
        System.out.println("Membership compared: " + NAMED.size() + " votes, " + members + " members' votes");
        assertThat(members).isEqualTo(38_844);
        assertThat(NAMED)
                .allSatisfy(vote -> assertThat(vote.votes().bySeat().keySet())
                        .as("%s on %s", vote.id(), vote.reference().date())
                        .containsExactlyElementsOf(seats(vote)));
    }

    private static List<SeatId> seats(VoteRecord vote) {
        return council(vote).members().stream()
                .map(member -> member.seat())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("The Council had the size that the record says, on every day of a vote")
    void sizeIsThatOfTheDay() {
        assertThat(RECORD.votes())
                .hasSize(3109)
                .allMatch(vote -> vote.councilSize() == council(vote).size());
    }

    @Test
    @DisplayName("Adopted without a vote, everybody stands as in favour")
    void withoutVoteEverybodyIsInFavour() {
        assertThat(NAMED)
                .filteredOn(vote -> vote.count().manner() == Manner.WITHOUT_VOTE)
                .hasSize(58)
                .allMatch(vote -> vote.votes().tally().inFavour() == vote.councilSize());
    }

    @Test
    @DisplayName("Taking no part is never folded into abstaining: 27 June 1950, two in the room and one not")
    void takingNoPartIsKeptApart() {
        var votes = vote("RES-83").votes().bySeat();
        assertThat(votes)
                .containsEntry(SeatId.of("EGY"), Vote.NOT_PARTICIPATING)
                .containsEntry(SeatId.of("IND"), Vote.NOT_PARTICIPATING)
                .containsEntry(SeatId.of("RUS"), Vote.ABSENT);
        assertThat(NAMED.stream()
                        .mapToLong(vote -> vote.votes().tally().notParticipating()
                                + vote.votes().tally().absent())
                        .sum())
                .isEqualTo(25);
        assertThat(vote("S-12138").votes().roomUnknown()).hasSize(7).contains(SeatId.of("CHN"));
    }
}
