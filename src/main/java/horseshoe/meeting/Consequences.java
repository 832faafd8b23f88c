package horseshoe.meeting;

import horseshoe.rules.Result;
import java.util.List;
import java.util.stream.Stream;

/** What follows from the result of a vote, beyond the result. */
final class Consequences {
    private Consequences() {}

    static List<Event> of(MeetingState after, Votes.Taken taken) {
        boolean adopted = taken.decision().result() == Result.ADOPTED;
        return switch (taken.proposal()) {
            case Proposal.Agenda agenda -> adopted ? List.of() : ChairRules.adjourned(after, "");
            case Proposal.Invitation invitation ->
                adopted ? InvitationRules.welcome(after, invitation.id()).toList() : List.of();
            case Proposal.Motion motion -> adopted ? MotionRules.carried(after, motion) : List.of();
            case Proposal.Draft draft -> List.of();
            case Proposal.Amendment amendment -> amendment(after, amendment, taken);
            case Proposal.Part part -> adopted ? Divisions.voted(after, part) : PartRules.fell(after, part);
            case Proposal.Challenge challenge -> List.of(new ChairEvent.RulingSettled(challenge.ruling(), !adopted));
        };
    }

    /** An adopted amendment becomes part of the text; where nothing is left of it, and no other amendment adds to it, the draft has fallen. */
    private static List<Event> amendment(MeetingState after, Proposal.Amendment amendment, Votes.Taken taken) {
        List<Event> changed = taken.decision().result() == Result.ADOPTED
                ? TextRules.amended(after, amendment, PaperEvent.TextCause.AMENDMENT_ADOPTED)
                : List.of();
        MeetingState now = Meeting.evolve(after, changed, taken.at());
        return Stream.concat(changed.stream(), Substance.fallen(now, amendment.draft()))
                .toList();
    }
}
