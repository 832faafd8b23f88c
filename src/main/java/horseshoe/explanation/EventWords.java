package horseshoe.explanation;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Ruling;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.StatementEvent;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Happened;
import horseshoe.verbatim.Proceedings;
import horseshoe.verbatim.VoteTaken;

/** Says what happened in a meeting, one sentence an event. Of a vote that is open it says only that it is. */
final class EventWords {
    private final Messages messages;
    private final Proceedings meeting;
    private final PaperWords papers;

    EventWords(Messages messages, Proceedings meeting, PaperWords papers) {
        this.messages = messages;
        this.meeting = meeting;
        this.papers = papers;
    }

    String of(Event event) {
        return switch (event) {
            case ChairEvent chair -> of(chair);
            case FloorEvent floor -> of(floor);
            case PaperEvent paper -> of(paper);
            case VoteEvent vote -> of(vote);
            case StatementEvent statement -> of(statement);
        };
    }

    private String of(ChairEvent event) {
        return switch (event) {
            case ChairEvent.MeetingOpened opened ->
                say(event, "", papers.name(meeting.log().setting().president()), opened.item());
            case ChairEvent.PresidentRuled ruled -> ruled(ruled);
            case ChairEvent.RulingSettled settled -> say(event, settled.stands() ? ".stands" : ".overruled");
            case ChairEvent.AmendmentsOrdered ordered -> say(event, "", "", papers.of(ordered.draft()));
            case ChairEvent.ChairCeded ceded -> say(event, "", papers.name(ceded.from()), papers.name(ceded.to()));
            case ChairEvent.ChairTakenBack back -> say(event, "", papers.name(back.president()));
            case ChairEvent.TimeAllotted allotted -> say(event, "", allotted.seconds());
            case ChairEvent.SpeechExtended extended -> say(event, "", speaker(extended.speaker()), extended.seconds());
            case ChairEvent.TakenOffList taken -> say(event, "", speaker(taken.speaker()));
            case ChairEvent.MemberArrived arrived -> say(event, "", papers.name(arrived.seat()));
            case ChairEvent.ListClosed closed -> say(event, closed.closed() ? ".closed" : ".open");
            case ChairEvent.RollCalled called ->
                say(event, called.absent().isEmpty() ? ".all" : ".absent", papers.names(called.absent()));
            case ChairEvent.CaucusBegan began ->
                say(event, began.moderated() ? ".moderated" : ".free", began.minutes());
            case ChairEvent.MeetingSuspended suspended ->
                say(event, suspended.until().isBlank() ? "" : ".until", suspended.until());
            case ChairEvent.MeetingResumed resumed -> say(event, "");
            case ChairEvent.MeetingAdjourned adjourned -> say(event, "");
            case ChairEvent.CaucusEnded ended -> say(event, "");
        };
    }

    /** What was found of the point, what that settles for the votes to come, and the President's words. */
    private String ruled(ChairEvent.PresidentRuled event) {
        Ruling ruling = event.ruling();
        String finding = ruling.finding().map(found -> "." + found).orElse("");
        String words = ruling.words().isBlank() ? "" : ".words";
        String said = say(event, finding + words, papers.name(ruling.raisedBy()), ruling.words());
        return ruling.subject() == Ruling.Subject.OTHER ? said : said + " " + say(event, "." + ruling.subject());
    }

    private String of(FloorEvent event) {
        return switch (event) {
            case FloorEvent.FloorAsked asked -> say(event, "", speaker(asked.speaker()));
            case FloorEvent.ListLeft left -> say(event, "", speaker(left.speaker()));
            case FloorEvent.FloorGiven given -> say(event, "." + given.purpose(), speaker(given.speaker()));
            case FloorEvent.SpeechEnded ended -> say(event, "", speaker(ended.speaker()));
            case FloorEvent.WordsNoted noted -> say(event, "", speaker(noted.speaker()));
            case FloorEvent.PointOfOrderRaised raised -> say(event, "", papers.name(raised.by()), raised.point());
            case FloorEvent.PointWithdrawn withdrawn -> say(event, "", papers.name(withdrawn.by()));
        };
    }

    private String of(PaperEvent event) {
        return switch (event) {
            case PaperEvent.AgendaObjected objected -> say(event, "", papers.name(objected.by()));
            case PaperEvent.ProposalTabled tabled -> tabled(tabled);
            case PaperEvent.InvitationObjected objected -> on(event, objected.by(), objected.invitation());
            case PaperEvent.GuestInvited invited ->
                say(event, "", invited.guest().name());
            case PaperEvent.SponsorJoined joined -> on(event, joined.by(), joined.draft());
            case PaperEvent.SponsorLeft left -> on(event, left.by(), left.draft());
            case PaperEvent.TextChanged changed -> say(event, "." + changed.cause(), "", papers.of(changed.draft()));
            case PaperEvent.Renumbered renumbered -> say(event, "", "", papers.of(renumbered.proposal()));
            case PaperEvent.AmendmentAcceptedBy accepted -> on(event, accepted.by(), accepted.amendment());
            case PaperEvent.AcceptanceWithdrawn withdrawn -> on(event, withdrawn.by(), withdrawn.amendment());
            case PaperEvent.PartObjected objected -> on(event, objected.by(), objected.part());
            case PaperEvent.ObjectionWithdrawn withdrawn -> on(event, withdrawn.by(), withdrawn.proposal());
            case PaperEvent.Seconded seconded -> on(event, seconded.by(), seconded.proposal());
            case PaperEvent.TakenOver taken -> on(event, taken.by(), taken.proposal());
            case PaperEvent.VoteAskedFor asked -> on(event, asked.by(), asked.draft());
            case PaperEvent.StandingChanged changed -> standing(changed);
        };
    }

    private String of(VoteEvent event) {
        return switch (event) {
            case VoteEvent.VoteOpened opened -> say(event, "", "", papers.of(opened.on()));
            case VoteEvent.VoteCast cast -> say(event, "", papers.name(cast.seat()));
            case VoteEvent.VoteClosed closed -> closed(closed);
            case VoteEvent.AdoptedWithoutVote unvoted -> say(event, "", "", papers.of(unvoted.draft()));
            case VoteEvent.PollOpened opened -> say(event, "");
            case VoteEvent.BallotCast cast -> say(event, "", papers.name(cast.seat()));
            case VoteEvent.PollClosed closed -> say(event, "");
        };
    }

    private String of(StatementEvent event) {
        return switch (event) {
            case StatementEvent.SilenceBegan began -> say(event, "." + began.body());
            case StatementEvent.SilenceBroken broken -> say(event, "", papers.name(broken.by()));
            case StatementEvent.ObjectionLifted lifted -> say(event, "", papers.name(lifted.by()));
            case StatementEvent.SilenceLapsed lapsed -> say(event, "");
            case StatementEvent.StatementAgreed agreed -> say(event, "");
        };
    }

    private String tabled(PaperEvent.ProposalTabled tabled) {
        Proposal proposal = tabled.proposal();
        String mover = switch (proposal) {
            case Proposal.Agenda agenda -> "";
            case Proposal.Invitation invitation -> papers.name(invitation.mover());
            case Proposal.Motion motion -> papers.name(motion.mover());
            case Proposal.Draft draft -> papers.names(draft.sponsors());
            case Proposal.Amendment amendment -> papers.name(amendment.mover());
            case Proposal.Part part -> papers.name(part.mover());
            case Proposal.Challenge challenge -> papers.name(challenge.challenger());
        };
        String variant = proposal instanceof Proposal.Draft && mover.isEmpty() ? ".unsponsored" : "";
        return say(tabled, "." + proposal.getClass().getSimpleName() + variant, mover, papers.of(proposal));
    }

    private String standing(PaperEvent.StandingChanged changed) {
        String general = "event.StandingChanged." + changed.standing();
        String special = meeting.docket()
                .paper(changed.proposal())
                .map(paper -> general + "." + paper.proposal().getClass().getSimpleName())
                .orElse(general);
        return messages.begin(messages.firstKnown(special, general), "", papers.of(changed.proposal()));
    }

    private String closed(VoteEvent.VoteClosed closed) {
        String headline = meeting.votes().stream()
                .filter(vote -> vote.id().equals(closed.question()))
                .findFirst()
                .map(this::headline)
                .orElse("");
        return say(closed, "", headline, papers.of(closed.on()));
    }

    private String headline(VoteTaken vote) {
        return new DecisionWords(messages)
                .of(vote.decision(), new Formulas(meeting).of(vote))
                .headline();
    }

    String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.OfMember member -> papers.name(member.seat());
            case Speaker.OfGuest guest -> guest(guest.guest());
        };
    }

    private String guest(GuestId id) {
        return meeting.log().events().stream()
                .map(Happened::event)
                .filter(PaperEvent.GuestInvited.class::isInstance)
                .map(PaperEvent.GuestInvited.class::cast)
                .filter(invited -> invited.guest().id().equals(id))
                .map(invited -> invited.guest().name())
                .findFirst()
                .orElseGet(() -> messages.phrase("guest.unknown"));
    }

    private String on(PaperEvent event, SeatId by, ProposalId proposal) {
        return say(event, "", papers.name(by), papers.of(proposal));
    }

    private String say(Event event, String variant, Object... values) {
        return messages.begin("event." + event.getClass().getSimpleName() + variant, values);
    }
}
