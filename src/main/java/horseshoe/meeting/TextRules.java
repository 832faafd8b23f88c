package horseshoe.meeting;

import horseshoe.drafting.Anchors;
import horseshoe.drafting.Change;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.Relocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A text changes; amendments and parts move with their paragraphs, or have lost their object (practice on provisional rule 36). */
final class TextRules {
    private TextRules() {}

    /** An amendment becomes part of the text. */
    static List<Event> amended(MeetingState state, Proposal.Amendment amendment, PaperEvent.TextCause cause) {
        return state.papers().draft(amendment.draft()).stream()
                .filter(draft -> draft.text().fits(amendment.change()))
                .flatMap(draft -> Stream.of(
                                Stream.of(changed(draft, amendment, cause)),
                                amendments(state, draft.id())
                                        .filter(other -> !other.id().equals(amendment.id()))
                                        .flatMap(other ->
                                                moved(other, change -> Anchors.after(amendment.change(), change))),
                                parts(state, draft.id(), Relocation.by(amendment.change())))
                        .flatMap(events -> events))
                .toList();
    }

    private static Event changed(Proposal.Draft draft, Proposal.Amendment amendment, PaperEvent.TextCause cause) {
        return new PaperEvent.TextChanged(draft.id(), draft.text().with(amendment.change()), cause);
    }

    /** A text changes otherwise: a sponsor revised it, or parts of it fell. */
    static Stream<Event> changed(MeetingState state, PaperEvent.TextChanged changed, Relocation relocation) {
        return Stream.of(
                        Stream.of(changed),
                        amendments(state, changed.draft())
                                .flatMap(other -> moved(other, change -> Anchors.moved(change, relocation))),
                        parts(state, changed.draft(), relocation))
                .flatMap(events -> events);
    }

    private static Stream<Proposal.Amendment> amendments(MeetingState state, ProposalId draft) {
        return VotingOrder.amendments(state.papers(), draft).stream();
    }

    private static Stream<Event> moved(Proposal.Amendment amendment, Function<Change, Optional<Change>> after) {
        return after.apply(amendment.change())
                .map(change -> renumbered(
                        amendment,
                        new Proposal.Amendment(amendment.id(), amendment.draft(), amendment.mover(), change)))
                .orElseGet(() -> Stream.of(new PaperEvent.StandingChanged(amendment.id(), Standing.MOOT)));
    }

    private static Stream<Event> parts(MeetingState state, ProposalId draft, Relocation relocation) {
        return VotingOrder.parts(state.papers(), draft).stream()
                .flatMap(part -> moved(part, Anchors.moved(part.paragraphs(), relocation)));
    }

    static Stream<Event> moved(Proposal.Part part, List<ParagraphId> paragraphs) {
        return paragraphs.isEmpty()
                ? Stream.of(new PaperEvent.StandingChanged(part.id(), Standing.MOOT))
                : renumbered(part, new Proposal.Part(part.id(), part.draft(), part.mover(), paragraphs));
    }

    private static Stream<Event> renumbered(Proposal before, Proposal after) {
        return before.equals(after) ? Stream.empty() : Stream.of(new PaperEvent.Renumbered(after));
    }
}
