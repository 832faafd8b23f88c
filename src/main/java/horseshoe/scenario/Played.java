package horseshoe.scenario;

import horseshoe.rules.Outcome;
import java.util.Optional;

/**
 * A step that was played.
 *
 * @param step the step as the file tells it
 * @param turnout what it came to; empty where the step did not take place
 */
public record Played(Step step, Optional<Turnout> turnout) {
    /**
     * What a step came to.
     *
     * @param outcome what the rules say, by the type of body that decided; empty for polls and clocks, which decide nothing
     * @param vote the vote of the Council's members behind it, where there was one
     * @param finding the same in the terms of a scenario's expectations
     */
    public record Turnout(Optional<Outcome> outcome, Optional<PutToVote> vote, Finding finding) {}

    static Played skipped(Step step) {
        return new Played(step, Optional.empty());
    }
}
