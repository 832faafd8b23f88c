package horseshoe.rules.procedure;

import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;
import java.util.Optional;

/** Whether a ruling of the President stands (rule 30). As an {@link Outcome}, adopted means overruled. */
public sealed interface RulingDecision extends Outcome {
    /**
     * The vote on overruling.
     *
     * @return empty if nobody challenged the ruling
     */
    Optional<Decision> vote();

    @Override
    default Provision provision() {
        return Provision.RULE_30;
    }

    /**
     * Whether the ruling stands.
     *
     * @return true unless the required votes overruled it
     */
    default boolean stands() {
        return result() == Result.NOT_ADOPTED;
    }

    /**
     * What holds after the ruling, where it was one of two things.
     *
     * @param <T> what was ruled on
     * @param ruled what the President ruled
     * @param otherwise what holds if the ruling is overruled
     * @return one of them
     */
    default <T> T settles(T ruled, T otherwise) {
        return stands() ? ruled : otherwise;
    }

    /** Nobody challenged it. */
    record Unchallenged() implements RulingDecision {
        @Override
        public Ground ground() {
            return Ground.NOT_CHALLENGED;
        }

        @Override
        public Optional<Decision> vote() {
            return Optional.empty();
        }
    }

    /**
     * The Council voted on overruling it.
     *
     * @param decision that vote
     */
    record Challenged(Decision decision) implements RulingDecision {
        @Override
        public Ground ground() {
            return decision.ground();
        }

        @Override
        public Optional<Decision> vote() {
            return Optional.of(decision);
        }
    }
}
