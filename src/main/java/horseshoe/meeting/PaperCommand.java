package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.ParagraphId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;

/** Proposals: what is tabled, sponsored, changed, withdrawn (provisional rules 31 to 38). */
public sealed interface PaperCommand extends Command {
    /** Objects to the provisional agenda, which is then voted on (provisional rule 9). */
    record ObjectToAgenda(String reason) implements PaperCommand {}

    /** Asks that somebody be invited (provisional rules 37 and 39). */
    record Invite(QuestionKind kind, String name) implements PaperCommand {}

    /** Objects to an invitation, which is then voted on. */
    record ObjectToInvitation(ProposalId invitation) implements PaperCommand {}

    /** Moves a motion (provisional rules 32 and 33). */
    record Move(MotionKind motion, String detail) implements PaperCommand {}

    /** Submits a draft resolution (provisional rule 31). */
    record TableDraft(String symbol, DraftTerms terms, DraftText text) implements PaperCommand {}

    /** Joins the sponsors; it has no effect on the vote (practice). */
    record Sponsor(ProposalId draft) implements PaperCommand {}

    /** Leaves the sponsors. */
    record LeaveSponsors(ProposalId draft) implements PaperCommand {}

    /** A sponsor revises its draft before the voting on it has begun (practice: /Rev.1). */
    record Revise(ProposalId draft, DraftText text) implements PaperCommand {}

    /** Withdraws a motion, draft or amendment before it is voted (provisional rule 35). */
    record Withdraw(ProposalId proposal) implements PaperCommand {}

    /** Seconds a motion or draft; whoever has can have it voted if it is withdrawn (provisional rule 35; otherwise none is needed, rule 34). */
    record Second(ProposalId proposal) implements PaperCommand {}

    /** Takes over a motion or draft that was withdrawn, having seconded it (provisional rule 35). */
    record TakeOver(ProposalId proposal) implements PaperCommand {}

    /** Asks that a proposal of somebody invited be put to the vote (provisional rule 38). */
    record AskForVoteOn(ProposalId draft) implements PaperCommand {}

    /** Proposes an amendment (provisional rule 36). */
    record ProposeAmendment(ProposalId draft, Change change) implements PaperCommand {}

    /** A sponsor accepts an amendment; with the consent of all it becomes part of the draft without a vote (practice). */
    record AcceptAmendment(ProposalId amendment) implements PaperCommand {}

    /** A sponsor takes its acceptance back before the amendment became part of the draft. */
    record WithdrawAcceptance(ProposalId amendment) implements PaperCommand {}

    /** Asks that parts be voted separately (provisional rule 32). */
    record AskForParts(ProposalId draft, List<ParagraphId> paragraphs) implements PaperCommand {
        /** Copies the paragraphs. */
        public AskForParts {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The one that submitted the draft objects to a vote in parts, which ends that request (provisional rule 32). */
    record ObjectToParts(ProposalId part) implements PaperCommand {}

    /**
     * Does not insist: takes back the own objection to the agenda, to an invitation or to a vote in parts, or the own request that a draft
     * be put to the vote.
     */
    record WithdrawObjection(ProposalId proposal) implements PaperCommand {}
}
