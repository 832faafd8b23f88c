package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import horseshoe.rules.SeatId;

/** What was proposed and what became of it without a vote. */
public sealed interface PaperEvent extends Event {
    /** A member objected to the agenda. */
    record AgendaObjected(SeatId by, String reason) implements PaperEvent {}

    /** A proposal is before the Council. */
    record ProposalTabled(Proposal proposal) implements PaperEvent {}

    /** A member objected to an invitation. */
    record InvitationObjected(ProposalId invitation, SeatId by) implements PaperEvent {}

    /** Somebody has been invited to the table. */
    record GuestInvited(ProposalId invitation, Guest guest) implements PaperEvent {}

    /** A member joined the sponsors. */
    record SponsorJoined(ProposalId draft, SeatId by) implements PaperEvent {}

    /** A member left the sponsors. */
    record SponsorLeft(ProposalId draft, SeatId by) implements PaperEvent {}

    /** The draft's text is another now: a sponsor revised it, an amendment became part of it, or parts of it fell. */
    record TextChanged(ProposalId draft, DraftText text, TextCause cause) implements PaperEvent {}

    /** Why a text changed. */
    enum TextCause {
        /** Revised by a sponsor. */
        REVISED,
        /** An amendment was accepted by all sponsors. */
        AMENDMENT_ACCEPTED,
        /** An amendment was adopted. */
        AMENDMENT_ADOPTED,
        /** Parts were not adopted. */
        PARTS_FELL
    }

    /** The paragraphs that an amendment or a part is about have another place now, because the text changed. */
    record Renumbered(Proposal proposal) implements PaperEvent {}

    /** A sponsor accepted an amendment; it becomes part of the draft once all have. */
    record AmendmentAcceptedBy(ProposalId amendment, SeatId by) implements PaperEvent {}

    /** A member seconded a proposal. */
    record Seconded(ProposalId proposal, SeatId by) implements PaperEvent {}

    /** A member that had seconded a withdrawn proposal has it put to the vote as its own. */
    record TakenOver(ProposalId proposal, SeatId by) implements PaperEvent {}

    /** A member asked for a vote where there would have been none. */
    record VoteAskedFor(ProposalId draft, SeatId by) implements PaperEvent {}

    /** What became of a proposal, otherwise than by the announcement of a vote. */
    record StandingChanged(ProposalId proposal, Standing standing) implements PaperEvent {}

    /** The one that submitted the draft objected to a separate vote (provisional rule 32). */
    record PartObjected(ProposalId part, SeatId by) implements PaperEvent {}

    /** A member took its objection, or its request for a vote, back. */
    record ObjectionWithdrawn(ProposalId proposal, SeatId by) implements PaperEvent {}

    /** A sponsor took its acceptance of an amendment back. */
    record AcceptanceWithdrawn(ProposalId amendment, SeatId by) implements PaperEvent {}
}
