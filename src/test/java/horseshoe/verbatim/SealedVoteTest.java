package horseshoe.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.PollId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A vote is sealed until it is closed, a ballot for good. */
class SealedVoteTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA").openVote(2, Matter.SUBSTANTIVE);

    @Test
    void anOpenVoteIsTheSameWhateverWasCast() {
        Debrief before = story.debrief("FRA");
        story.then(new VoteEvent.VoteCast(new QuestionId(1), SeatId.of("FRA"), Vote.AGAINST));
        Debrief after = story.debrief("FRA");
        assertThat(after.timeline()).isEqualTo(before.timeline());
        assertThat(after.votes()).isEmpty();
        assertThat(after.seats()).isEqualTo(before.seats());
        assertThat(after.reflections()).isEqualTo(before.reflections());
        assertThat(MeetingRecord.of(after.meeting(), List.of()))
                .isEqualTo(MeetingRecord.of(before.meeting(), List.of()));
    }

    @Test
    void aBallotIsInNoTimeline() {
        List<TimelineEntry> before = story.debrief("FRA").timeline();
        story.then(new VoteEvent.BallotCast(new PollId(1), SeatId.of("FRA"), Map.of("Somebody", Opinion.ENCOURAGE)));
        assertThat(story.debrief("FRA").timeline()).isEqualTo(before);
    }
}
