package horseshoe.classroom;

import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Proposal.Draft;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Votes;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a bot votes. On a draft: as the teacher told it, else as the scenario has it. On other questions: as the scenario's own vote on such
 * a question, in their order. Where neither says anything, by defaults that are stated with each vote ({@link BotReason}).
 *
 * @param plot the scenario, if the class has one
 * @param told what the teacher told bots
 * @param meeting the meeting
 */
record BotMind(Optional<Plot> plot, Map<SeatId, Vote> told, MeetingState meeting) {
    /** A vote and its reason; the scenario's own words where it has some. */
    record Intent(Vote vote, BotReason reason, String words) {
        private static Intent of(Vote vote, BotReason reason) {
            return new Intent(vote, reason, "");
        }
    }

    /** The same mind, untold, as it was before a vote. */
    BotMind before(Taken taken) {
        List<Taken> earlier = meeting.votes().taken().stream()
                .takeWhile(one -> !one.id().equals(taken.id()))
                .toList();
        Votes votes = new Votes(Optional.empty(), earlier, Optional.empty(), List.of());
        MeetingState then = new MeetingState(
                meeting.setting(),
                meeting.phase(),
                meeting.chair(),
                meeting.floor(),
                meeting.papers(),
                votes,
                meeting.statements());
        return new BotMind(plot, Map.of(), then);
    }

    Intent on(Proposal proposal, SeatId seat) {
        return switch (proposal) {
            case Draft draft -> onDraft(draft, seat);
            case Proposal.Part part ->
                draft(part.draft())
                        .map(draft -> other(part, seat).orElseGet(() -> onDraft(draft, seat)))
                        .orElseGet(BotMind::abstention);
            case Proposal.Amendment amendment -> other(amendment, seat).orElseGet(() -> onAmendment(amendment, seat));
            case Proposal.Motion motion ->
                other(motion, seat).orElseGet(() -> onMotion(motion.kind(), Optional.of(motion.mover()), seat));
            case Proposal.Invitation invitation ->
                other(invitation, seat)
                        .orElseGet(() -> onMotion(invitation.kind(), Optional.of(invitation.mover()), seat));
            case Proposal.Agenda agenda ->
                other(agenda, seat).orElseGet(() -> onMotion(agenda.kind(), Optional.empty(), seat));
            case Proposal.Challenge challenge -> other(challenge, seat).orElseGet(() -> onChallenge(challenge, seat));
        };
    }

    /** Why a bot objects, or asks for a vote on a draft. */
    Intent objection(SeatId seat, boolean draft) {
        return stance(seat)
                .filter(stance -> stance.vote() != Vote.IN_FAVOUR)
                .map(stance -> new Intent(Vote.AGAINST, BotReason.STANCE, stance.reason()))
                .orElseGet(() -> Intent.of(Vote.AGAINST, draft ? BotReason.ASKS_FOR_VOTE : BotReason.OBJECTS));
    }

    private static Intent abstention() {
        return Intent.of(Vote.ABSTAINING, BotReason.NO_STANCE);
    }

    private Optional<Draft> draft(ProposalId id) {
        return meeting.papers()
                .paper(id)
                .map(paper -> paper.proposal())
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast);
    }

    private Intent onDraft(Draft draft, SeatId seat) {
        return Optional.ofNullable(told.get(seat))
                .map(vote -> Intent.of(vote, BotReason.TOLD))
                .or(() -> isMain(draft) ? onMain(seat) : other(draft, seat))
                .orElseGet(() ->
                        draft.sponsors().contains(seat) ? Intent.of(Vote.IN_FAVOUR, BotReason.OWN) : abstention());
    }

    private boolean isMain(Draft draft) {
        return plot.filter(known -> known.isMain(draft)).isPresent();
    }

    private Optional<Intent> onMain(SeatId seat) {
        return plot.flatMap(known -> known.onMain(seat))
                .map(vote -> stance(seat)
                        .filter(stance -> stance.vote() == vote)
                        .map(stance -> new Intent(vote, BotReason.STANCE, stance.reason()))
                        .orElseGet(() -> Intent.of(vote, BotReason.SCENARIO)));
    }

    private Optional<Stance> stance(SeatId seat) {
        return plot.flatMap(known -> known.stance(seat));
    }

    /** The scenario's vote on such a question: the first for the first in this meeting, and so on. */
    private Optional<Intent> other(Proposal proposal, SeatId seat) {
        int before = (int) meeting.votes().taken().stream()
                .map(Taken::proposal)
                .filter(earlier -> earlier.kind() == proposal.kind())
                .filter(earlier -> !(earlier instanceof Draft draft && isMain(draft)))
                .count();
        return plot.flatMap(known -> known.onOther(proposal.kind(), before, seat))
                .map(vote -> Intent.of(vote, BotReason.SCENARIO));
    }

    private Intent onAmendment(Proposal.Amendment amendment, SeatId seat) {
        if (amendment.mover().equals(seat)) {
            return Intent.of(Vote.IN_FAVOUR, BotReason.OWN);
        }
        return draft(amendment.draft())
                        .filter(draft -> draft.sponsors().contains(seat))
                        .isPresent()
                ? Intent.of(Vote.AGAINST, BotReason.KEEPS_DRAFT)
                : abstention();
    }

    private Intent onChallenge(Proposal.Challenge challenge, SeatId seat) {
        return challenge.challenger().equals(seat)
                ? Intent.of(Vote.IN_FAVOUR, BotReason.OWN)
                : Intent.of(Vote.AGAINST, BotReason.UPHOLDS_RULING);
    }

    private Intent onMotion(QuestionKind kind, Optional<SeatId> mover, SeatId seat) {
        if (mover.equals(Optional.of(seat))) {
            return Intent.of(Vote.IN_FAVOUR, BotReason.OWN);
        }
        boolean against = expects(seat, Vote.AGAINST);
        if (putsOff(kind)) {
            return against ? Intent.of(Vote.IN_FAVOUR, BotReason.PUTS_OFF) : onPuttingOff(seat);
        }
        boolean sponsors = mover.filter(one -> expects(one, Vote.IN_FAVOUR)).isPresent();
        return against && sponsors
                ? Intent.of(Vote.AGAINST, BotReason.AGAINST_SPONSORS)
                : Intent.of(Vote.IN_FAVOUR, BotReason.LETS_TALK);
    }

    private Intent onPuttingOff(SeatId seat) {
        return expects(seat, Vote.IN_FAVOUR) ? Intent.of(Vote.AGAINST, BotReason.GOES_ON) : abstention();
    }

    private boolean expects(SeatId seat, Vote vote) {
        return plot.flatMap(known -> known.onMain(seat)).filter(vote::equals).isPresent();
    }

    private static boolean putsOff(QuestionKind kind) {
        return switch (kind) {
            case SUSPENSION, ADJOURNMENT, ADJOURNMENT_TO, REFERRAL, POSTPONEMENT -> true;
            default -> false;
        };
    }
}
