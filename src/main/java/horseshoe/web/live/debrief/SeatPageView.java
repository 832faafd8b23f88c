package horseshoe.web.live.debrief;

import horseshoe.explanation.DebriefWords;
import horseshoe.explanation.Decimals;
import horseshoe.meeting.Speaker;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Fraction;
import horseshoe.verbatim.Paper;
import horseshoe.verbatim.SeatPage;
import horseshoe.verbatim.Speech;
import horseshoe.verbatim.VoteReview;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one member did.
 *
 * @param seat its seat
 * @param name its short name
 * @param people made-up names of those who represented it
 * @param play who played it
 * @param seconds how long it spoke
 * @param percent of all speaking time
 * @param speeches its speeches
 * @param votes its votes
 * @param sponsored drafts it sponsored
 * @param amendments amendments it proposed
 * @param motions motions, invitations, votes in parts and challenges
 * @param points the points of order it raised
 * @param notes how many private notes it wrote
 * @param text all that in a sentence or two
 */
public record SeatPageView(
        String seat,
        String name,
        List<String> people,
        String play,
        long seconds,
        String percent,
        List<SpeechView> speeches,
        List<OwnVoteView> votes,
        List<PaperView> sponsored,
        List<PaperView> amendments,
        List<PaperView> motions,
        List<PointView> points,
        int notes,
        String text) {
    /** A speech. */
    public record SpeechView(Instant at, String purpose, long seconds, List<String> words) {}

    /** A vote, beside history where it is known. */
    public record OwnVoteView(
            int question, String title, String vote, Optional<String> really, boolean differs, boolean pivotal) {}

    /** Something it put on the table, and what became of it. */
    public record PaperView(int proposal, String title, String standing) {}

    /** A point of order. */
    public record PointView(Instant at, String point) {}

    static SeatPageView of(SeatPage page, Debrief debrief, DebriefWords words) {
        Fraction share = Fraction.of(page.seconds(), debrief.speaking().seconds());
        return new SeatPageView(
                page.delegation().seat().code(),
                words.speaker(new Speaker.OfMember(page.delegation().seat())),
                page.delegation().people(),
                page.delegation().play().name(),
                page.seconds(),
                Decimals.tenths(share.tenthsOfAPercent()),
                page.speeches().stream().map(SeatPageView::speech).toList(),
                page.votes().stream().map(line -> vote(line, debrief, words)).toList(),
                papers(page.papers().sponsored(), words),
                papers(page.papers().amendments(), words),
                papers(page.papers().motions(), words),
                page.points().stream()
                        .map(point -> new PointView(point.at(), point.point()))
                        .toList(),
                page.notes(),
                words.seat(page));
    }

    private static SpeechView speech(Speech speech) {
        return new SpeechView(speech.at(), speech.purpose().name(), speech.seconds(), speech.words());
    }

    private static OwnVoteView vote(SeatPage.Line line, Debrief debrief, DebriefWords words) {
        return new OwnVoteView(
                line.question().number(),
                title(line, debrief, words),
                line.entry().vote().name(),
                line.entry().really().map(Vote::name),
                line.entry().differs(),
                line.pivotal());
    }

    private static String title(SeatPage.Line line, Debrief debrief, DebriefWords words) {
        return debrief.votes().stream()
                .filter(review -> review.vote().id().equals(line.question()))
                .map(VoteReview::proposal)
                .map(words::title)
                .findFirst()
                .orElseThrow();
    }

    private static List<PaperView> papers(List<Paper> papers, DebriefWords words) {
        return papers.stream()
                .map(paper -> new PaperView(
                        paper.proposal().id().number(),
                        words.title(paper.proposal()),
                        paper.standing().name()))
                .toList();
    }
}
