package horseshoe.rules.procedure;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import java.util.Optional;

/** Under which paragraph of Art. 27 the main question is taken, and what settled that. */
public sealed interface PreliminaryDecision extends Outcome {
    /**
     * The matter of the main question.
     *
     * @return procedural or substantive
     */
    Matter matter();

    /**
     * Why it was settled so; whether that makes the matter procedural, only {@link #matter()} tells.
     *
     * @return the ground of the vote, or that nobody asked
     */
    @Override
    default Ground ground() {
        return decision().map(Decision::ground).orElse(Ground.NO_OBJECTION);
    }

    /**
     * The vote that settled it.
     *
     * @return empty if nobody asked; with a ruling, the vote on overruling it
     */
    Optional<Decision> decision();

    /**
     * Nobody asked.
     *
     * @param matter as such matters are taken
     */
    record Implicit(Matter matter) implements PreliminaryDecision {
        @Override
        public Provision provision() {
            return Provision.PROCEDURAL_PRACTICE;
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.empty();
        }
    }

    /**
     * The Council voted on it as on a substantive matter; if "it is procedural" is not adopted, it is substantive.
     *
     * @param vote the vote on "it is procedural"
     */
    record Asked(Decision vote) implements PreliminaryDecision {
        @Override
        public Matter matter() {
            return PreliminaryQuestion.matterOf(vote.result());
        }

        @Override
        public Provision provision() {
            return Provision.SAN_FRANCISCO_STATEMENT;
        }

        @Override
        public Optional<Decision> decision() {
            return Optional.of(vote);
        }
    }

    /**
     * The President ruled that it is procedural.
     *
     * @param ruling whether that stands
     */
    record Ruled(RulingDecision ruling) implements PreliminaryDecision {
        @Override
        public Matter matter() {
            return ruling.settles(Matter.PROCEDURAL, Matter.SUBSTANTIVE);
        }

        @Override
        public Provision provision() {
            return ruling.provision();
        }

        @Override
        public Optional<Decision> decision() {
            return ruling.vote();
        }
    }
}
