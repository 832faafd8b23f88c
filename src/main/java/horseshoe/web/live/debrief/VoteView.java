package horseshoe.web.live.debrief;

import horseshoe.explanation.DebriefWords;
import horseshoe.explanation.Explanation;
import horseshoe.meeting.Proposal;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.verbatim.VoteReview;
import horseshoe.verbatim.VoteSheetEntry;
import horseshoe.web.view.RuleView;
import horseshoe.web.view.TallyView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A vote looked at afterwards.
 *
 * @param question its number
 * @param title what was put to the vote
 * @param symbol the draft's symbol
 * @param kind what kind of question it was
 * @param matter under which paragraph of Art. 27 it was taken
 * @param at when it was announced
 * @param votedOn false where a draft was adopted without a vote
 * @param result ADOPTED or NOT_ADOPTED
 * @param ground why
 * @param headline the outcome in a line
 * @param explanation why, in plain sentences
 * @param takes what it would have taken
 * @param rule the rule with its citation
 * @param tally the figures
 * @param required affirmative votes needed
 * @param vetoes seats whose veto stopped it
 * @param pivotal seats whose own change of vote, alone, would have turned the result
 * @param rows every seat's vote, beside history where it is known
 * @param really how it compares with history; missing where nothing is known
 * @param others the same votes under other rules
 */
public record VoteView(
        int question,
        String title,
        Optional<String> symbol,
        String kind,
        String matter,
        Instant at,
        boolean votedOn,
        String result,
        String ground,
        String headline,
        String explanation,
        String takes,
        RuleView rule,
        TallyView tally,
        int required,
        List<String> vetoes,
        List<String> pivotal,
        List<RowView> rows,
        Optional<ReallyView> really,
        List<OtherView> others) {
    /** A seat's vote, beside history where it is known. */
    public record RowView(String seat, String vote, Optional<String> really, boolean differs) {}

    /** How a vote compares with history; the result only where every real vote is known. */
    public record ReallyView(List<String> differing, String text, Optional<String> result) {}

    /** The same votes under another rule. */
    public record OtherView(
            String rule,
            String title,
            String result,
            TallyView tally,
            int required,
            List<String> vetoes,
            boolean same,
            String text) {}

    static VoteView of(VoteReview review, DebriefWords words) {
        Decision decision = review.vote().decision();
        Explanation told = words.vote(review);
        return new VoteView(
                review.vote().id().number(),
                words.title(review.proposal()),
                symbol(review.proposal()),
                review.proposal().kind().name(),
                review.matter().name(),
                review.vote().at(),
                review.vote().votes().isPresent(),
                decision.result().name(),
                decision.ground().name(),
                told.headline(),
                told.text(),
                told.whatItTakes(),
                RuleView.of(decision.provision()),
                TallyView.of(decision),
                decision.whatItTakes().required(),
                vetoes(decision),
                codes(review.pivotal()),
                review.table().entries().stream().map(VoteView::row).toList(),
                really(review, words),
                review.others().stream().map(other -> other(other, words)).toList());
    }

    static Optional<String> symbol(Proposal proposal) {
        return proposal instanceof Proposal.Draft draft && !draft.symbol().isBlank()
                ? Optional.of(draft.symbol())
                : Optional.empty();
    }

    private static RowView row(VoteSheetEntry entry) {
        return new RowView(
                entry.seat().code(), entry.vote().name(), entry.really().map(Enum::name), entry.differs());
    }

    private static Optional<ReallyView> really(VoteReview review, DebriefWords words) {
        boolean known = review.table().entries().stream()
                .anyMatch(entry -> entry.really().isPresent());
        return known
                ? Optional.of(new ReallyView(
                        codes(review.table().differing()),
                        words.really(review),
                        review.real().map(real -> real.result().name())))
                : Optional.empty();
    }

    private static OtherView other(VoteReview.Otherwise other, DebriefWords words) {
        Decision decision = other.decision();
        return new OtherView(
                other.rule().id(),
                other.rule().title(),
                decision.result().name(),
                TallyView.of(decision),
                decision.whatItTakes().required(),
                vetoes(decision),
                other.same(),
                words.other(other));
    }

    private static List<String> vetoes(Decision decision) {
        return decision instanceof Decision.Voted voted
                ? codes(voted.count().cast().council(), decision.vetoes())
                : List.of();
    }

    private static List<String> codes(Council council, SeatSet seats) {
        return codes(
                council.members(seats).stream().map(member -> member.seat()).toList());
    }

    private static List<String> codes(List<SeatId> seats) {
        return seats.stream().map(SeatId::code).toList();
    }
}
