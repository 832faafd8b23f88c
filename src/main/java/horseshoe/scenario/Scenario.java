package horseshoe.scenario;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scenario as its file tells it.
 *
 * @param id the name of its folder, unique in the library
 * @param collection the folder above: article, history, textbook
 * @param headline what the list shows
 * @param script what is played
 * @param outcomes what it comes to, as it stands and otherwise
 * @param document the whole file
 */
public record Scenario(
        String id, String collection, Headline headline, Script script, Outcomes outcomes, JsonObject document) {
    /** Whether it happened. */
    public enum Standing {
        /** It happened so. */
        HISTORY,
        /** Stances and outcome are ours. */
        HYPOTHETICAL,
        /** Made up to show one rule. */
        TEXTBOOK
    }

    /**
     * What the list shows.
     *
     * @param title a line
     * @param summary what it is about
     * @param lesson what a class takes home
     * @param standing whether it happened
     * @param order its place in its folder, if it has one
     */
    public record Headline(String title, String summary, String lesson, Standing standing, Optional<Integer> order) {}

    /**
     * What a scenario says it comes to.
     *
     * @param expected each step by its id
     * @param whatIfs the decision points
     */
    public record Outcomes(Map<String, Finding> expected, List<WhatIf> whatIfs) {
        /** Copies map and list; those left out are empty. */
        public Outcomes {
            expected = Absent.map(expected);
            whatIfs = Absent.list(whatIfs);
        }
    }

    /**
     * A decision point.
     *
     * @param whatIf its id
     * @return empty if the scenario has no such what-if
     */
    public Optional<WhatIf> whatIf(String whatIf) {
        return outcomes.whatIfs().stream()
                .filter(candidate -> candidate.id().equals(whatIf))
                .findFirst();
    }
}
