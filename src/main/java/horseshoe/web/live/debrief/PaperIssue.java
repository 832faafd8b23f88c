package horseshoe.web.live.debrief;

import horseshoe.explanation.DebriefWords;
import horseshoe.export.document.Heading;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Poll;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.rules.Result;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Paper;
import horseshoe.verbatim.VoteReview;
import horseshoe.verbatim.VoteSheetEntry;
import horseshoe.web.document.Mastheads;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A draft of a meeting as a document: its text as it stood when it was voted on, and the closed vote.
 *
 * @param held the meeting
 * @param debrief what became of its papers
 * @param words the sentences
 */
record PaperIssue(Held held, Debrief debrief, DebriefWords words) {
    Optional<Issue> of(ProposalId id) {
        return debrief.meeting()
                .docket()
                .paper(id)
                .map(Paper::proposal)
                .filter(Proposal.Draft.class::isInstance)
                .map(Proposal.Draft.class::cast)
                .map(this::issue);
    }

    private Issue issue(Proposal.Draft draft) {
        List<String> sponsors = draft.sponsors().stream()
                .map(seat -> RecordView.name(held.council(), seat))
                .toList();
        Issue tabled = Mastheads.draft(draft.symbol(), day(), sponsors, draft.text());
        return debrief.votes().stream()
                .filter(review -> review.vote().on().equals(draft.id()))
                .reduce((earlier, later) -> later)
                .map(review -> decided(tabled, review))
                .orElse(tabled);
    }

    private Issue decided(Issue tabled, VoteReview review) {
        Poll poll = new Poll(
                words.vote(review).announcement(),
                review.table().entries().stream().map(this::line).toList());
        if (review.vote().decision().result() != Result.ADOPTED) {
            return tabled.decided(new Heading.OfDraft(), poll);
        }
        String number = number(review) + " (" + day().getYear() + ")";
        Heading resolution =
                new Heading.OfResolution(number, symbol("PV." + held.run().id().number()), day());
        return tabled.under(symbol("RES/" + number)).decided(resolution, poll);
    }

    private Poll.Line line(VoteSheetEntry entry) {
        Vote vote = entry.vote();
        return new Poll.Line(RecordView.name(held.council(), entry.seat()), vote, words.vote(vote));
    }

    /** Resolutions of a meeting are counted in the order of their adoption. */
    private long number(VoteReview review) {
        return debrief.votes().stream()
                        .takeWhile(earlier -> !earlier.equals(review))
                        .filter(earlier -> earlier.proposal() instanceof Proposal.Draft)
                        .filter(earlier -> earlier.vote().decision().result() == Result.ADOPTED)
                        .count()
                + 1;
    }

    private String symbol(String end) {
        return "HS/" + held.state().lesson().opened().code().text() + "/" + end;
    }

    private LocalDate day() {
        return held.run().state().setting().date();
    }
}
