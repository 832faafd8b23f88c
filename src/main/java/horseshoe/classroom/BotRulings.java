package horseshoe.classroom;

import horseshoe.classroom.BotActs.Doing;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.VotingStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bot raises the point of order that a scenario is about, and challenges the ruling on it (provisional rule 30).
 *
 * @param acts what it goes by
 */
record BotRulings(BotActs acts) {
    Stream<Doing> all() {
        return acts.inSession() ? acts.plot().flatMap(this::doing).stream() : Stream.of();
    }

    private Optional<Doing> doing(Plot plot) {
        return plot.step(QuestionKind.RULING_CHALLENGE, 0)
                .flatMap(step -> critic(plot, step)
                        .flatMap(seat ->
                                acts.meeting().chair().ruling().isPresent() ? challenge(seat) : point(step, seat)));
    }

    /** Who would overrule: an elected member first, it is no matter of the veto. */
    static Optional<SeatId> critic(Plot plot, VotingStep step) {
        List<SeatId> critics = plot.voting(step, Vote.IN_FAVOUR::equals);
        return BotActs.raised(step)
                .flatMap(VotingStep.Raised::mover)
                .flatMap(plot::seat)
                .or(() -> critics.reversed().stream().findFirst());
    }

    private Optional<Doing> point(VotingStep step, SeatId seat) {
        return acts.happened(FloorEvent.PointOfOrderRaised.class::isInstance)
                ? Optional.empty()
                : Optional.of(new Doing(seat, new FloorCommand.RaisePointOfOrder(BotActs.about(step))));
    }

    private Optional<Doing> challenge(SeatId seat) {
        return acts.happened(event -> event instanceof PaperEvent.ProposalTabled tabled
                        && tabled.proposal() instanceof Proposal.Challenge)
                ? Optional.empty()
                : Optional.of(new Doing(seat, new FloorCommand.ChallengeRuling()));
    }
}
