package horseshoe.verbatim;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.StatementEvent;
import horseshoe.meeting.VoteEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A line of the timeline.
 *
 * @param at when
 * @param sort what sort of thing happened
 * @param event what happened
 */
public record TimelineEntry(Instant at, Sort sort, Event event) {
    /** What sort of thing happened. */
    public enum Sort {
        /** The meeting was opened, suspended, resumed or adjourned; the chair changed hands. */
        MEETING,
        /** The agenda and the invitations. */
        AGENDA,
        /** A speech. */
        SPEECH,
        /** Drafts, amendments, parts, and what became of them. */
        PAPER,
        /** Motions. */
        MOTION,
        /** Points of order and rulings. */
        ORDER,
        /** Votes. */
        VOTE,
        /** Statements under silence. */
        STATEMENT,
        /** Secret straw polls. */
        POLL
    }

    static List<TimelineEntry> of(MeetingLog log) {
        return log.events().stream()
                .flatMap(
                        happened -> sort(happened.event())
                                .map(sort -> new TimelineEntry(happened.at(), sort, happened.event()))
                                .stream())
                .toList();
    }

    static boolean isLine(Event event) {
        return sort(event).isPresent();
    }

    /** Single votes, ballots, new numbers and the queue for the floor are no lines of their own. */
    private static Optional<Sort> sort(Event event) {
        return switch (event) {
            case ChairEvent chair -> sort(chair);
            case FloorEvent floor -> sort(floor);
            case PaperEvent.Renumbered renumbered -> Optional.empty();
            case PaperEvent paper -> Optional.of(sort(paper));
            case VoteEvent vote -> sort(vote);
            case StatementEvent statement -> Optional.of(Sort.STATEMENT);
        };
    }

    private static Optional<Sort> sort(ChairEvent event) {
        return switch (event) {
            case ChairEvent.TimeAllotted allotted -> Optional.empty();
            case ChairEvent.SpeechExtended extended -> Optional.empty();
            case ChairEvent.TakenOffList taken -> Optional.empty();
            case ChairEvent.ListClosed closed -> Optional.empty();
            case ChairEvent.PresidentRuled ruled -> Optional.of(Sort.ORDER);
            case ChairEvent.RulingSettled settled -> Optional.of(Sort.ORDER);
            case ChairEvent.AmendmentsOrdered ordered -> Optional.of(Sort.PAPER);
            default -> Optional.of(Sort.MEETING);
        };
    }

    private static Optional<Sort> sort(FloorEvent event) {
        return switch (event) {
            case FloorEvent.FloorGiven given -> Optional.of(Sort.SPEECH);
            case FloorEvent.PointOfOrderRaised raised -> Optional.of(Sort.ORDER);
            case FloorEvent.PointWithdrawn withdrawn -> Optional.of(Sort.ORDER);
            case FloorEvent.FloorAsked asked -> Optional.empty();
            case FloorEvent.ListLeft left -> Optional.empty();
            case FloorEvent.SpeechEnded ended -> Optional.empty();
            case FloorEvent.WordsNoted noted -> Optional.empty();
        };
    }

    private static Sort sort(PaperEvent event) {
        return switch (event) {
            case PaperEvent.AgendaObjected objected -> Sort.AGENDA;
            case PaperEvent.InvitationObjected objected -> Sort.AGENDA;
            case PaperEvent.GuestInvited invited -> Sort.AGENDA;
            case PaperEvent.ProposalTabled tabled -> sort(tabled.proposal());
            default -> Sort.PAPER;
        };
    }

    private static Sort sort(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Agenda agenda -> Sort.AGENDA;
            case Proposal.Invitation invitation -> Sort.AGENDA;
            case Proposal.Motion motion -> Sort.MOTION;
            case Proposal.Challenge challenge -> Sort.ORDER;
            case Proposal.Draft draft -> Sort.PAPER;
            case Proposal.Amendment amendment -> Sort.PAPER;
            case Proposal.Part part -> Sort.PAPER;
        };
    }

    private static Optional<Sort> sort(VoteEvent event) {
        return switch (event) {
            case VoteEvent.VoteCast cast -> Optional.empty();
            case VoteEvent.BallotCast cast -> Optional.empty();
            case VoteEvent.VoteOpened opened -> Optional.of(Sort.VOTE);
            case VoteEvent.VoteClosed closed -> Optional.of(Sort.VOTE);
            case VoteEvent.AdoptedWithoutVote unvoted -> Optional.of(Sort.VOTE);
            case VoteEvent.PollOpened opened -> Optional.of(Sort.POLL);
            case VoteEvent.PollClosed closed -> Optional.of(Sort.POLL);
        };
    }
}
