package horseshoe.meeting;

import horseshoe.rules.Result;
import java.util.List;

/** What follows from the result of a vote, beyond the result. */
final class Consequences {
    private Consequences() {}

    static List<Event> of(MeetingState after, Votes.Taken taken) {
        boolean adopted = taken.decision().result() == Result.ADOPTED;
        return switch (taken.proposal()) {
            case Proposal.Agenda agenda -> adopted ? List.of() : List.of(new ChairEvent.MeetingAdjourned(""));
            case Proposal.Invitation invitation ->
                adopted ? InvitationRules.welcome(after, invitation.id()).toList() : List.of();
            case Proposal.Motion motion -> adopted ? MotionRules.carried(after, motion) : List.of();
            case Proposal.Draft draft -> List.of();
            case Proposal.Amendment amendment ->
                adopted ? TextRules.amended(after, amendment, PaperEvent.TextCause.AMENDMENT_ADOPTED) : List.of();
            case Proposal.Part part -> adopted ? List.of() : PartRules.fell(after, part);
            case Proposal.Challenge challenge -> List.of(new ChairEvent.RulingSettled(challenge.ruling(), !adopted));
        };
    }
}
