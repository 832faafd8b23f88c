package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.Relocation;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Voting in parts (provisional rule 32): any member can ask for it, and the one that submitted the draft can prevent it. */
final class PartRules {
    private PartRules() {}

    static Verdict ask(MeetingState state, SeatId by, PaperCommand.AskForParts asking) {
        List<ParagraphId> paragraphs = asking.paragraphs().stream().distinct().toList();
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, asking.draft()))
                .refuse(Reason.NO_SUCH_PARAGRAPH, () -> !hasAll(state, asking))
                .refuse(() -> isNew(state.papers(), asking.draft(), paragraphs))
                .accept(() -> List.of(new PaperEvent.ProposalTabled(
                        new Proposal.Part(state.papers().next(), asking.draft(), by, paragraphs))));
    }

    /** A part is voted once, a request is made once, and does not come again where the mover objected to it. */
    private static Optional<Refusal> isNew(Papers papers, ProposalId draft, List<ParagraphId> paragraphs) {
        return Examination.begin()
                .refuse(Reason.PART_VOTED, () -> Divisions.isAnyVoted(papers, draft, paragraphs))
                .refuse(
                        Reason.PART_PENDING,
                        () -> VotingOrder.parts(papers, draft).stream()
                                .anyMatch(part -> Divisions.isSame(part.paragraphs(), paragraphs)))
                .refuse(Reason.PART_OBJECTED, () -> Divisions.isObjected(papers, draft, paragraphs))
                .refusal();
    }

    private static boolean hasAll(MeetingState state, PaperCommand.AskForParts asking) {
        return !asking.paragraphs().isEmpty()
                && state.papers()
                        .draft(asking.draft())
                        .filter(draft -> asking.paragraphs().stream().allMatch(draft.text()::has))
                        .isPresent();
    }

    static Verdict object(MeetingState state, SeatId by, ProposalId id) {
        Optional<Proposal.Part> part = Divisions.part(state.papers(), id);
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, part::isEmpty)
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(Reason.ONLY_THE_SUBMITTER, () -> !isSubmitter(state, by, part))
                .accept(() -> List.of(
                        new PaperEvent.PartObjected(id, by), new PaperEvent.StandingChanged(id, Standing.MOOT)));
    }

    private static boolean isSubmitter(MeetingState state, SeatId by, Optional<Proposal.Part> part) {
        return part.flatMap(asked -> state.papers().draft(asked.draft()))
                .filter(draft -> draft.sponsors().stream().findFirst().equals(Optional.of(by)))
                .isPresent();
    }

    /** A part that was not adopted falls; a draft of which no operative paragraph is left has fallen as a whole. */
    static List<Event> fell(MeetingState state, Proposal.Part part) {
        return state.papers().draft(part.draft()).stream()
                .flatMap(draft -> fell(state, draft, part))
                .toList();
    }

    private static Stream<Event> fell(MeetingState state, Proposal.Draft draft, Proposal.Part part) {
        DraftText left = draft.text().without(part.paragraphs());
        var changed = new PaperEvent.TextChanged(draft.id(), left, PaperEvent.TextCause.PARTS_FELL);
        return hasFallen(draft.text(), left)
                ? Stream.concat(Stream.of(changed), WithdrawalRules.gone(state, draft.id(), Standing.NOT_ADOPTED))
                : TextRules.changed(state, changed, Relocation.without(part.paragraphs()));
    }

    private static boolean hasFallen(DraftText before, DraftText left) {
        return Substance.isNothing(left) && !Substance.isNothing(before);
    }
}
