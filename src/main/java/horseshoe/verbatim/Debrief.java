package horseshoe.verbatim;

import java.util.List;

/**
 * Why a meeting came out as it did: what a class talks about afterwards.
 *
 * @param meeting the meeting
 * @param timeline what happened, in order
 * @param votes every vote that was closed, looked at from all sides
 * @param speaking who spoke how long
 * @param seats each member's own page, in the order of the table
 * @param reflections questions to the class, chosen by what happened
 */
public record Debrief(
        Proceedings meeting,
        List<TimelineEntry> timeline,
        List<VoteReview> votes,
        SpeakingTime speaking,
        List<SeatPage> seats,
        List<Reflection> reflections) {
    /** Copies the lists. */
    public Debrief {
        timeline = List.copyOf(timeline);
        votes = List.copyOf(votes);
        seats = List.copyOf(seats);
        reflections = List.copyOf(reflections);
    }

    /**
     * The debrief of a meeting; it may still go on.
     *
     * @param log what happened
     * @param asked who represents whom, and what to compare with
     * @return the debrief
     */
    public static Debrief of(MeetingLog log, Debriefing asked) {
        Proceedings meeting = Proceedings.of(log);
        List<VoteReview> votes = reviews(meeting, asked);
        SpeakingTime speaking = SpeakingTime.of(meeting.speeches(), asked.delegations());
        List<SeatPage> seats = asked.delegations().stream()
                .map(delegation ->
                        SeatPage.of(delegation, meeting, votes, asked.notes().getOrDefault(delegation.seat(), 0)))
                .toList();
        return new Debrief(
                meeting, TimelineEntry.of(log), votes, speaking, seats, Reflections.of(meeting, votes, seats));
    }

    /** A vote on a proposal that the log does not know cannot be. */
    private static List<VoteReview> reviews(Proceedings meeting, Debriefing asked) {
        return meeting.votes().stream()
                .flatMap(vote ->
                        meeting
                                .docket()
                                .paper(vote.on())
                                .map(paper -> VoteReview.of(vote, paper.proposal(), asked))
                                .stream())
                .toList();
    }
}
