package horseshoe.web.view;

import horseshoe.scenario.Finding;
import horseshoe.scenario.Rehearsal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario comes to, in the terms of its {@code expected}, so that it can be filled in.
 *
 * @param expected the scenario as it stands: each step that takes place
 * @param whatIfs each what-if in its order; empty where it cannot be played
 */
public record FoundView(Map<String, StepFound> expected, List<Map<String, StepFound>> whatIfs) {
    /**
     * What one step comes to.
     *
     * @param result adopted or not
     * @param ground why
     * @param tally in favour, against, abstaining: {@code 13-1-1}
     * @param vetoes seats whose veto stopped it
     * @param matter what a preliminary question settles
     * @param stands whether a ruling stands
     * @param fate what becomes of the measure
     * @param date the day a debate is due, or measures return
     * @param due whether a debate is due at all
     * @param elected candidates elected
     * @param possibleVetoes candidates against whom a coloured ballot was cast
     */
    public record StepFound(
            Optional<String> result,
            Optional<String> ground,
            Optional<String> tally,
            Optional<List<String>> vetoes,
            Optional<String> matter,
            Optional<Boolean> stands,
            Optional<String> fate,
            Optional<LocalDate> date,
            Optional<Boolean> due,
            Optional<List<String>> elected,
            Optional<List<String>> possibleVetoes) {
        private static StepFound of(Finding finding) {
            return new StepFound(
                    finding.result().map(Enum::name),
                    finding.ground().map(Enum::name),
                    finding.tally(),
                    finding.vetoes(),
                    finding.matter().map(Enum::name),
                    finding.stands(),
                    finding.fate().map(Enum::name),
                    finding.date(),
                    finding.due(),
                    finding.elected(),
                    finding.possibleVetoes());
        }
    }

    static FoundView of(Rehearsal.Found found) {
        return new FoundView(
                steps(found.expected()),
                found.whatIfs().stream().map(FoundView::steps).toList());
    }

    private static Map<String, StepFound> steps(Map<String, Finding> findings) {
        Map<String, StepFound> steps = new LinkedHashMap<>();
        findings.forEach((step, finding) -> steps.put(step, StepFound.of(finding)));
        return steps;
    }
}
