package horseshoe.meeting;

import java.util.Optional;

/** When what concerns a proposal is in order: written work goes on outside the meeting, what is said in the room needs an open one. */
final class OrderOfPapers {
    private OrderOfPapers() {}

    static Slot of(MeetingState state, Act act, PaperCommand command) {
        return switch (command) {
            case PaperCommand.ObjectToAgenda objection -> said(Slot.in(Phase.AGENDA));
            case PaperCommand.Invite invitation -> said(Slot.onTheItem());
            case PaperCommand.ObjectToInvitation objection -> said(Slot.onTheItem());
            case PaperCommand.Move motion -> moving(state, act, motion.motion());
            case PaperCommand.TableDraft draft -> said(Slot.untilTheEnd());
            case PaperCommand.Sponsor draft -> said(Slot.untilTheEnd());
            case PaperCommand.LeaveSponsors draft -> said(Slot.untilTheEnd());
            case PaperCommand.Revise draft -> said(Slot.untilTheEnd());
            case PaperCommand.Withdraw withdrawal -> withdrawing(state, withdrawal.proposal());
            case PaperCommand.Second second -> said(onProposal(state, second.proposal()));
            case PaperCommand.TakeOver taking -> said(onProposal(state, taking.proposal()));
            case PaperCommand.AskForVoteOn draft -> said(Slot.onTheItem());
            case PaperCommand.ProposeAmendment amendment -> said(Slot.untilTheEnd());
            case PaperCommand.AcceptAmendment amendment -> said(Slot.untilTheEnd());
            case PaperCommand.WithdrawAcceptance amendment -> said(Slot.untilTheEnd());
            case PaperCommand.AskForParts parts -> said(Slot.onTheItem());
            case PaperCommand.ObjectToParts objection -> said(Slot.onTheItem());
            case PaperCommand.WithdrawObjection taken -> said(objected(state, taken.proposal()));
        };
    }

    private static Slot said(Slot slot) {
        return slot.afterQuestionsOfOrder();
    }

    /** Only the speaker moves anything while somebody speaks: others would interrupt (provisional rules 27 and 30). */
    private static Slot moving(MeetingState state, Act act, MotionKind motion) {
        Slot slot = said(isAboutTheMeeting(motion) ? Slot.inTheRoom() : Slot.onTheItem())
                .notIn(Business.FREE_CAUCUS, Business.MODERATED_CAUCUS);
        return FloorRules.isSpeaking(state, act.by()) ? slot : slot.notIn(Business.SPEECH);
    }

    private static boolean isAboutTheMeeting(MotionKind motion) {
        return switch (motion) {
            case SUSPEND, ADJOURN, ADJOURN_TO -> true;
            case REFER, POSTPONE, ORDER_OF_VOTING -> false;
        };
    }

    /** Whose challenge waits for a vote to end may take it back meanwhile. */
    private static Slot withdrawing(MeetingState state, ProposalId id) {
        return proposal(state, id).filter(Proposal.Challenge.class::isInstance).isPresent()
                ? Slot.inTheRoom()
                : said(onProposal(state, id));
    }

    private static Slot onProposal(MeetingState state, ProposalId id) {
        return proposal(state, id).map(OrderOfPapers::onProposal).orElseGet(Slot::untilTheEnd);
    }

    private static Slot onProposal(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Draft draft -> Slot.untilTheEnd();
            case Proposal.Amendment amendment -> Slot.untilTheEnd();
            case Proposal.Agenda agenda -> Slot.inTheRoom();
            case Proposal.Motion motion -> Slot.inTheRoom();
            case Proposal.Invitation invitation -> Slot.onTheItem();
            case Proposal.Part part -> Slot.onTheItem();
            case Proposal.Challenge challenge -> Slot.inTheRoom();
        };
    }

    private static Slot objected(MeetingState state, ProposalId id) {
        return proposal(state, id).filter(Proposal.Agenda.class::isInstance).isPresent()
                ? Slot.in(Phase.AGENDA)
                : onProposal(state, id);
    }

    /** Until the agenda is adopted the Council votes on it, on the meeting itself and on rulings (provisional rules 9, 30 and 33). */
    static Slot putting(MeetingState state, ProposalId id) {
        return proposal(state, id).map(OrderOfPapers::putting).orElseGet(Slot::inTheRoom);
    }

    private static Slot putting(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> Slot.inTheRoom().alone();
            case Proposal.Motion motion ->
                (isAboutTheMeeting(motion.motion()) ? Slot.inTheRoom() : Slot.onTheItem()).alone();
            case Proposal.Challenge challenge -> Slot.inTheRoom().notIn(Business.VOTE, Business.POINT_OF_ORDER);
            case Proposal.Invitation invitation -> Slot.onTheItem().alone();
            case Proposal.Draft draft -> Slot.onTheItem().alone();
            case Proposal.Amendment amendment -> Slot.onTheItem().alone();
            case Proposal.Part part -> Slot.onTheItem().alone();
        };
    }

    /** What law governs a draft is not ruled on before the Council has the item on its agenda. */
    static Slot ofRuling(ChairCommand.Rule rule) {
        return rule.subject() == Ruling.Subject.OTHER ? Slot.inTheRoom() : Slot.onTheItem();
    }

    private static Optional<Proposal> proposal(MeetingState state, ProposalId id) {
        return state.papers().paper(id).map(Papers.Paper::proposal);
    }
}
