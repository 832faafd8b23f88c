package horseshoe.verbatim;

import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Speaker;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one member did.
 *
 * @param delegation who represented it
 * @param speeches its speeches
 * @param votes its votes
 * @param papers what it put on the table
 * @param points the points of order it raised
 * @param notes how many private notes it wrote
 */
public record SeatPage(
        Delegation delegation, List<Speech> speeches, List<Line> votes, Papers papers, List<Point> points, int notes) {
    /** Copies the lists. */
    public SeatPage {
        speeches = List.copyOf(speeches);
        votes = List.copyOf(votes);
        points = List.copyOf(points);
    }

    /**
     * Its vote on a question.
     *
     * @param question which
     * @param entry the vote, beside history where it is known
     * @param pivotal whether its own change of vote, alone, would have turned the result
     */
    public record Line(QuestionId question, VoteSheetEntry entry, boolean pivotal) {}

    /**
     * What it put on the table.
     *
     * @param sponsored drafts it sponsored
     * @param amendments amendments it proposed
     * @param motions motions, invitations, votes in parts and challenges
     */
    public record Papers(List<Paper> sponsored, List<Paper> amendments, List<Paper> motions) {
        /** Copies the lists. */
        public Papers {
            sponsored = List.copyOf(sponsored);
            amendments = List.copyOf(amendments);
            motions = List.copyOf(motions);
        }
    }

    /** A point of order and when it was raised. */
    public record Point(Instant at, String point) {}

    /**
     * How long it spoke.
     *
     * @return seconds
     */
    public long seconds() {
        return speeches.stream().mapToLong(Speech::seconds).sum();
    }

    static SeatPage of(Delegation delegation, Proceedings meeting, List<VoteReview> votes, int notes) {
        SeatId seat = delegation.seat();
        Docket docket = meeting.docket();
        return new SeatPage(
                delegation,
                meeting.speechesOf(new Speaker.OfMember(seat)),
                votes.stream().flatMap(vote -> line(vote, seat).stream()).toList(),
                new Papers(docket.sponsoredBy(seat), docket.amendmentsOf(seat), docket.motionsOf(seat)),
                points(meeting.log(), seat),
                notes);
    }

    private static Optional<Line> line(VoteReview vote, SeatId seat) {
        return vote.table()
                .of(seat)
                .map(entry -> new Line(vote.vote().id(), entry, vote.pivotal().contains(seat)));
    }

    private static List<Point> points(MeetingLog log, SeatId seat) {
        return log.events().stream()
                .filter(happened -> happened.event() instanceof FloorEvent.PointOfOrderRaised raised
                        && raised.by().equals(seat))
                .map(happened -> new Point(happened.at(), ((FloorEvent.PointOfOrderRaised) happened.event()).point()))
                .toList();
    }
}
