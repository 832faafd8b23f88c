package horseshoe.web.live.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.RosterEvent;
import horseshoe.classroom.RunEvent;
import horseshoe.meeting.PollId;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Story;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The teacher takes the log away without what nobody may see. */
class OwnLogTest {
    private static final QuestionId FIRST = new QuestionId(1);
    private static final VoteEvent.VoteOpened OPENED =
            new VoteEvent.VoteOpened(FIRST, new ProposalId(2), Question.on(Matter.SUBSTANTIVE));
    private static final VoteEvent.VoteCast CAST = new VoteEvent.VoteCast(FIRST, SeatId.of("FRA"), Vote.AGAINST);
    private static final VoteEvent.VoteClosed CLOSED =
            new VoteEvent.VoteClosed(FIRST, new ProposalId(2), Map.of(SeatId.of("FRA"), Vote.AGAINST));

    private final HeldClass held = HeldClass.of(Story.opened().draft("S/2024/255", "USA"));

    private List<ClassEvent> own() {
        return OwnLog.of(held.log()).stream().map(Recorded::event).toList();
    }

    private long casts() {
        return own().stream()
                .filter(event ->
                        event instanceof RunEvent.MeetingWent went && went.event() instanceof VoteEvent.VoteCast)
                .count();
    }

    @Test
    void votesOfAClosedQuestionStay() {
        held.then(OPENED).then(CAST).then(CLOSED);
        assertThat(casts()).isEqualTo(1);
    }

    @Test
    void votesOfAnOpenQuestionGo() {
        held.then(OPENED).then(CAST);
        assertThat(casts()).isZero();
    }

    @Test
    void votesThatWereTakenBackBeforeTheClosingGo() {
        held.then(OPENED).then(CAST);
        long begun = held.log().size() - 2;
        held.then(new RunEvent.RunRewound(HeldClass.FIRST, begun)).then(OPENED).then(CLOSED);
        assertThat(casts()).isZero();
    }

    @Test
    void aClosingThatWasTakenBackSetsNothingFree() {
        held.then(OPENED).then(CAST).then(CLOSED);
        held.then(new RunEvent.RunRewound(HeldClass.FIRST, held.log().size() - 1L));
        assertThat(casts()).isEqualTo(1);
    }

    @Test
    void ballotsGoForGood() {
        held.then(new VoteEvent.BallotCast(new PollId(1), SeatId.of("FRA"), Map.of("Somebody", Opinion.ENCOURAGE)))
                .then(new VoteEvent.PollClosed(new PollId(1)));
        assertThat(own().toString()).contains("PollClosed").doesNotContain("BallotCast");
    }

    @Test
    void keysAndReturnCodesGo() {
        held.then(new RosterEvent.ReturnCodeGiven(new PersonId(2), new KeyHash("beef"), Story.START));
        assertThat(own().toString()).doesNotContain("c0ffee", "beef");
    }

    @Test
    void allElseStaysInItsOrder() {
        assertThat(own()).hasSize(held.log().size() - 1);
        assertThat(OwnLog.of(held.log())).isSortedAccordingTo(Comparator.comparing(Recorded::version));
    }
}
