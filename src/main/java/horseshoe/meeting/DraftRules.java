package horseshoe.meeting;

import horseshoe.drafting.Relocation;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draft resolutions (provisional rule 31): submitting, sponsoring, revising. */
final class DraftRules {
    private DraftRules() {}

    static Verdict table(MeetingState state, Actor by, PaperCommand.TableDraft draft) {
        return Examination.begin()
                .refuse(Reason.TEXT_MISSING, () -> Spelling.isBlank(draft.symbol()) || !Substance.says(draft.text()))
                .refuse(Reason.SYMBOL_TAKEN, () -> isTaken(state, draft.symbol()), draft.symbol())
                .refuse(Reason.NOT_A_DRAFT, () -> !isText(draft.terms().kind()))
                .accept(() -> List.of(new PaperEvent.ProposalTabled(new Proposal.Draft(
                        state.papers().next(),
                        draft.symbol().strip(),
                        ListRules.seat(by).stream().toList(),
                        draft.terms(),
                        draft.text()))));
    }

    private static boolean isTaken(MeetingState state, String symbol) {
        return state.papers().drafts().stream().anyMatch(draft -> draft.symbol().equalsIgnoreCase(symbol.strip()));
    }

    private static boolean isText(QuestionKind kind) {
        return !kind.isMotion() && kind != QuestionKind.AMENDMENT && kind != QuestionKind.PART;
    }

    static boolean isSponsor(MeetingState state, SeatId by, ProposalId draft) {
        return state.papers()
                .draft(draft)
                .filter(text -> text.sponsors().contains(by))
                .isPresent();
    }

    static Verdict sponsor(MeetingState state, SeatId by, ProposalId draft) {
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, draft))
                .accept(() ->
                        isSponsor(state, by, draft) ? List.of() : List.of(new PaperEvent.SponsorJoined(draft, by)));
    }

    static Verdict leave(MeetingState state, SeatId by, ProposalId draft) {
        PaperEvent.SponsorLeft left = new PaperEvent.SponsorLeft(draft, by);
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, draft))
                .refuse(Reason.NOT_A_SPONSOR, () -> !isSponsor(state, by, draft))
                .refuse(Reason.LAST_SPONSOR, () -> isLast(state, draft))
                .accept(() -> Stream.concat(
                                Stream.of(left), AmendmentRules.nowAcceptedByAll(PaperChanges.left(state, left), draft))
                        .toList());
    }

    private static boolean isLast(MeetingState state, ProposalId draft) {
        return state.papers()
                .draft(draft)
                .filter(text -> text.sponsors().size() == 1)
                .isPresent();
    }

    static Verdict revise(MeetingState state, SeatId by, PaperCommand.Revise revision) {
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, revision.draft()))
                .refuse(Reason.NOT_A_SPONSOR, () -> !isSponsor(state, by, revision.draft()))
                .refuse(() -> votingHasNotBegun(state, revision.draft()))
                .refuse(Reason.TEXT_MISSING, () -> !Substance.says(revision.text()))
                .accept(() -> revised(state, revision));
    }

    /** After the first vote on a draft, its amendments or its parts it can no longer be changed or withdrawn (practice; rule 35). */
    static Optional<Refusal> votingHasNotBegun(MeetingState state, ProposalId draft) {
        return Examination.begin()
                .refuse(Reason.VOTING_BEGUN, () -> state.votes().touched(draft))
                .refusal();
    }

    private static List<Event> revised(MeetingState state, PaperCommand.Revise revision) {
        return state.papers()
                .draft(revision.draft())
                .filter(draft -> !draft.text().equals(revision.text()))
                .map(draft -> TextRules.changed(
                                state,
                                new PaperEvent.TextChanged(draft.id(), revision.text(), PaperEvent.TextCause.REVISED),
                                Relocation.between(draft.text(), revision.text()))
                        .toList())
                .orElse(List.of());
    }
}
