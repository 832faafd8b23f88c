package horseshoe.web.record;

import horseshoe.record.DecidedVote;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.ScenarioLibrary;
import horseshoe.scenario.Script;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What scenarios call the votes they are about.
 *
 * @param titles by the day and the draft
 */
record ScenarioTitles(Map<Voted, String> titles) {
    /**
     * A draft on the day of its vote.
     *
     * @param day the day
     * @param symbol of the draft or the resolution
     */
    record Voted(LocalDate day, String symbol) {}

    static ScenarioTitles of(ScenarioLibrary library) {
        return new ScenarioTitles(library.scenarios().stream()
                .filter(scenario -> scenario.headline().standing() == Scenario.Standing.HISTORY)
                .flatMap(scenario -> voted(scenario.script())
                        .map(voted -> Map.entry(voted, scenario.headline().title())))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one + " " + other)));
    }

    private static Stream<Voted> voted(Script script) {
        return script.draft().symbol().stream().map(symbol -> new Voted(script.date(), symbol));
    }

    /** The titles of the scenarios about a vote; empty where there are none. */
    String of(DecidedVote decided) {
        var reference = decided.vote().reference();
        return Stream.of(reference.draft(), reference.symbol())
                .map(symbol -> titles.getOrDefault(new Voted(reference.date(), symbol), ""))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
