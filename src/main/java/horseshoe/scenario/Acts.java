package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import horseshoe.rules.Outcome;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
import horseshoe.rules.procedure.ProvisoRuling;
import horseshoe.rules.procedure.RulingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of one performance, played one after the other; a step may look back at what earlier ones came to. */
final class Acts {
    private final CouncilActs councilActs;
    private final OtherActs otherActs;
    private final List<Played> played = new ArrayList<>();

    Acts(CouncilLibrary library, Script script, Council council) {
        this.councilActs = new CouncilActs(library, new CastVotes(script, council), this);
        this.otherActs = new OtherActs(library, script, council, this);
    }

    List<Played> played() {
        return played;
    }

    void play(Step step) {
        boolean takesPlace = step.onlyIf().map(this::isMet).orElse(true);
        played.add(takesPlace ? new Played(step, Optional.of(turnout(step))) : Played.skipped(step));
    }

    /** Only a step that took place came out somehow; what waits for one that was skipped is skipped too. */
    private boolean isMet(Step.OnlyIf condition) {
        return turnout(condition.step())
                .map(done -> done.outcome().map(Outcome::result).orElse(Result.NOT_ADOPTED))
                .filter(condition.result()::equals)
                .isPresent();
    }

    Optional<Played.Turnout> turnout(String step) {
        return played.stream()
                .filter(done -> done.step().id().equals(step))
                .findFirst()
                .flatMap(Played::turnout);
    }

    /** How a ruling among the earlier steps leaves the proviso; empty if it was not about that, or was skipped. */
    Optional<Proviso.Mode> proviso(String step) {
        return played.stream()
                .filter(done -> done.step().id().equals(step))
                .findFirst()
                .flatMap(Acts::proviso);
    }

    private static Optional<Proviso.Mode> proviso(Played done) {
        if (done.step() instanceof VotingStep.PresidentRuling ruling
                && done.turnout().flatMap(Played.Turnout::outcome).orElse(null) instanceof RulingDecision decision) {
            return ruling.ruling().proviso().map(said -> new ProvisoRuling(said, decision).mode());
        }
        return Optional.empty();
    }

    private Played.Turnout turnout(Step step) {
        return switch (step) {
            case VotingStep.CouncilVote vote -> councilActs.vote(vote);
            case VotingStep.Preliminary question -> councilActs.preliminary(question);
            case VotingStep.PresidentRuling ruling -> councilActs.ruling(ruling);
            case Step.Consensus consensus -> otherActs.consensus(consensus);
            case Step.WithoutVote unvoted -> otherActs.withoutVote();
            case Step.AssemblyVote vote -> otherActs.assembly(vote);
            case Step.Ratification ratification -> otherActs.ratification(ratification);
            case Step.Election election -> otherActs.election(election);
            case Step.Poll poll -> otherActs.poll(poll);
            case Step.Debate debate -> otherActs.debate(debate);
            case Step.Return snapback -> otherActs.snapback(snapback);
        };
    }
}
