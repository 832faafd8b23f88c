package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Amendments (provisional rule 36): proposing them, and accepting them without a vote (practice). */
final class AmendmentRules {
    private AmendmentRules() {}

    static Verdict propose(MeetingState state, SeatId by, PaperCommand.ProposeAmendment proposing) {
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, proposing.draft()))
                .refuse(() -> DraftRules.votingHasNotBegun(state, proposing.draft()))
                .refuse(Reason.NO_SUCH_PARAGRAPH, () -> !fits(state, proposing))
                .refuse(Reason.TEXT_MISSING, () -> isBlank(proposing.change()))
                .refuse(Reason.AMENDMENT_PENDING, () -> isPending(state, by, proposing))
                .accept(() -> List.of(new PaperEvent.ProposalTabled(
                        new Proposal.Amendment(state.papers().next(), proposing.draft(), by, proposing.change()))));
    }

    private static boolean fits(MeetingState state, PaperCommand.ProposeAmendment proposing) {
        return state.papers()
                .draft(proposing.draft())
                .filter(draft -> draft.text().fits(proposing.change()))
                .isPresent();
    }

    private static boolean isPending(MeetingState state, SeatId by, PaperCommand.ProposeAmendment proposing) {
        return VotingOrder.amendments(state.papers(), proposing.draft()).stream()
                .filter(other -> other.mover().equals(by))
                .anyMatch(other -> other.change().equals(proposing.change()));
    }

    private static boolean isBlank(Change change) {
        return switch (change) {
            case Change.Add add -> Spelling.isBlank(add.text());
            case Change.Replace replace -> Spelling.isBlank(replace.text());
            case Change.Delete delete -> false;
        };
    }

    static Verdict accept(MeetingState state, SeatId by, ProposalId id) {
        Optional<Proposal.Amendment> amendment = amendment(state, id);
        Event accepted = new PaperEvent.AmendmentAcceptedBy(id, by);
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, amendment::isEmpty)
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(
                        Reason.NOT_A_SPONSOR,
                        () -> amendment
                                .filter(text -> DraftRules.isSponsor(state, by, text.draft()))
                                .isEmpty())
                .refuse(() -> amendment.flatMap(text -> DraftRules.votingHasNotBegun(state, text.draft())))
                .refuse(
                        Reason.NOTHING_LEFT,
                        () -> amendment
                                .filter(text -> leavesNothing(state, text))
                                .isPresent())
                .accept(() -> hasAccepted(state, by, id)
                        ? List.of()
                        : Stream.concat(Stream.of(accepted), becomesText(state, by, amendment.orElseThrow()))
                                .toList());
    }

    /** Sponsors that want nothing of their draft withdraw it (provisional rule 35). */
    private static boolean leavesNothing(MeetingState state, Proposal.Amendment amendment) {
        return state.papers()
                .draft(amendment.draft())
                .filter(draft -> draft.text().fits(amendment.change()))
                .filter(draft -> Substance.isNothing(draft.text().with(amendment.change())))
                .isPresent();
    }

    static Verdict withdrawAcceptance(MeetingState state, SeatId by, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> amendment(state, id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refuse(Reason.NOT_ACCEPTED_BY_YOU, () -> !hasAccepted(state, by, id))
                .accept(new PaperEvent.AcceptanceWithdrawn(id, by));
    }

    static Optional<Proposal.Amendment> amendment(MeetingState state, ProposalId id) {
        return state.papers().paper(id).map(Papers.Paper::proposal).flatMap(Papers.as(Proposal.Amendment.class));
    }

    private static boolean hasAccepted(MeetingState state, SeatId by, ProposalId id) {
        return state.papers()
                .paper(id)
                .filter(paper -> paper.acceptedBy().contains(by))
                .isPresent();
    }

    private static Stream<Event> becomesText(MeetingState state, SeatId by, Proposal.Amendment amendment) {
        Papers accepted = state.papers().changing(amendment.id(), paper -> paper.acceptedBy(by));
        return isAcceptedByAll(accepted, amendment) ? accepted(state, amendment) : Stream.empty();
    }

    private static boolean isAcceptedByAll(Papers papers, Proposal.Amendment amendment) {
        List<SeatId> sponsors =
                papers.draft(amendment.draft()).map(Proposal.Draft::sponsors).orElse(List.of());
        return papers.paper(amendment.id())
                .filter(paper -> sponsors.stream()
                        .allMatch(seat -> paper.acceptedBy().contains(seat) || seat.equals(amendment.mover())))
                .isPresent();
    }

    private static Stream<Event> accepted(MeetingState state, Proposal.Amendment amendment) {
        return Stream.concat(
                Stream.of(new PaperEvent.StandingChanged(amendment.id(), Standing.ACCEPTED)),
                TextRules.amended(state, amendment, PaperEvent.TextCause.AMENDMENT_ACCEPTED).stream());
    }

    /** A sponsor that had not accepted an amendment has left: the next that all the others had accepted becomes part of the text. */
    static Stream<Event> nowAcceptedByAll(MeetingState state, ProposalId draft) {
        return VotingOrder.amendments(state.papers(), draft).stream()
                .filter(amendment -> !state.votes().touched(draft))
                .filter(amendment -> state.papers()
                        .paper(amendment.id())
                        .filter(paper -> !paper.acceptedBy().isEmpty())
                        .isPresent())
                .filter(amendment -> isAcceptedByAll(state.papers(), amendment))
                .filter(amendment -> !leavesNothing(state, amendment))
                .findFirst()
                .stream()
                .flatMap(amendment -> accepted(state, amendment));
    }
}
