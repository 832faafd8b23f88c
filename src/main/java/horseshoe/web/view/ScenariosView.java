package horseshoe.web.view;

import horseshoe.scenario.Finding;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.ScenarioLibrary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The scenarios.
 *
 * @param scenarios the article's first, then history by date, then the textbook
 */
public record ScenariosView(List<Entry> scenarios) {
    /**
     * A scenario in the list.
     *
     * @param id names it
     * @param collection article, history or textbook
     * @param title a line
     * @param summary what it is about
     * @param lesson what a class takes home
     * @param standing HISTORY, HYPOTHETICAL or TEXTBOOK
     * @param date the day of its first decision
     * @param symbol the draft's symbol
     * @param result what its main step comes to
     * @param ground why
     * @param classroom what it is for a class
     */
    public record Entry(
            String id,
            String collection,
            String title,
            String summary,
            String lesson,
            String standing,
            LocalDate date,
            Optional<String> symbol,
            Optional<String> result,
            Optional<String> ground,
            ClassroomView classroom) {
        static Entry of(Scenario scenario) {
            Optional<Finding> main = Optional.ofNullable(
                    scenario.outcomes().expected().get(scenario.script().main()));
            return new Entry(
                    scenario.id(),
                    scenario.collection(),
                    scenario.headline().title(),
                    scenario.headline().summary(),
                    scenario.headline().lesson(),
                    scenario.headline().standing().name(),
                    scenario.script().date(),
                    scenario.script().draft().symbol(),
                    main.flatMap(Finding::result).map(Enum::name),
                    main.flatMap(Finding::ground).map(Enum::name),
                    ClassroomView.of(scenario.script()));
        }
    }

    /**
     * The list.
     *
     * @param library the scenarios in their order
     * @return the view
     */
    public static ScenariosView of(ScenarioLibrary library) {
        return new ScenariosView(library.scenarios().stream().map(Entry::of).toList());
    }
}
