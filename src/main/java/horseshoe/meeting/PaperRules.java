package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/** Proposals (provisional rules 9 and 31 to 39): which rules concern which command. */
final class PaperRules {
    private PaperRules() {}

    static Verdict decide(MeetingState state, Act act, PaperCommand command) {
        return switch (command) {
            case PaperCommand.Invite invite -> InvitationRules.invite(state, act.by(), invite);
            case PaperCommand.TableDraft tabling -> DraftRules.table(state, act.by(), tabling);
            case PaperCommand other -> ofMember(state, ListRules.seat(act.by()).orElseThrow(), other);
        };
    }

    private static Verdict ofMember(MeetingState state, SeatId by, PaperCommand command) {
        return switch (command) {
            case PaperCommand.ObjectToAgenda objecting -> objectToAgenda(state, by, objecting.reason());
            case PaperCommand.ObjectToInvitation objecting -> InvitationRules.object(state, by, objecting.invitation());
            case PaperCommand.Move moving -> MotionRules.move(state, by, moving);
            case PaperCommand.Sponsor joining -> DraftRules.sponsor(state, by, joining.draft());
            case PaperCommand.LeaveSponsors leaving -> DraftRules.leave(state, by, leaving.draft());
            case PaperCommand.Revise revising -> DraftRules.revise(state, by, revising);
            case PaperCommand.Withdraw withdrawing -> WithdrawalRules.withdraw(state, by, withdrawing.proposal());
            case PaperCommand.Second seconding -> WithdrawalRules.second(state, by, seconding.proposal());
            case PaperCommand.TakeOver taking -> WithdrawalRules.takeOver(state, by, taking.proposal());
            case PaperCommand.AskForVoteOn asking -> askForVoteOn(state, by, asking.draft());
            case PaperCommand.ProposeAmendment proposing -> AmendmentRules.propose(state, by, proposing);
            case PaperCommand.AcceptAmendment accepting -> AmendmentRules.accept(state, by, accepting.amendment());
            case PaperCommand.WithdrawAcceptance taken ->
                AmendmentRules.withdrawAcceptance(state, by, taken.amendment());
            case PaperCommand.WithdrawObjection taken -> Objections.withdraw(state, by, taken.proposal());
            case PaperCommand.AskForParts asking -> PartRules.ask(state, by, asking);
            case PaperCommand.ObjectToParts objecting -> PartRules.object(state, by, objecting.part());
            case PaperCommand.Invite invite -> InvitationRules.invite(state, new Actor.Delegation(by), invite);
            case PaperCommand.TableDraft tabling -> DraftRules.table(state, new Actor.Delegation(by), tabling);
        };
    }

    private static Verdict objectToAgenda(MeetingState state, SeatId by, String reason) {
        boolean isObjecting = state.papers()
                .agenda()
                .filter(agenda -> agenda.objectors().contains(by))
                .isPresent();
        return Examination.begin()
                .accept(() -> isObjecting ? List.of() : List.of(new PaperEvent.AgendaObjected(by, reason)));
    }

    /** A draft of somebody invited is voted only at the request of a member (provisional rule 38). */
    private static Verdict askForVoteOn(MeetingState state, SeatId by, ProposalId id) {
        Optional<Proposal.Draft> draft = state.papers().draft(id);
        return Examination.begin()
                .refuse(() -> draftIsTabled(state, id))
                .refuse(
                        Reason.NOT_A_GUESTS_DRAFT,
                        () -> draft.filter(text -> !text.sponsors().isEmpty()).isPresent())
                .accept(() -> Objections.hasObjected(state.papers(), by, id)
                        ? List.of()
                        : List.of(new PaperEvent.VoteAskedFor(id, by)));
    }

    static Optional<Refusal> draftIsTabled(MeetingState state, ProposalId id) {
        return Examination.begin()
                .refuse(Reason.NO_SUCH_PROPOSAL, () -> state.papers().draft(id).isEmpty())
                .refuse(Reason.ALREADY_DECIDED, () -> !state.papers().isTabled(id))
                .refusal();
    }
}
