package horseshoe.web.record.view;

import horseshoe.analysis.replay.ChangeCount;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.RuleChange;
import horseshoe.analysis.replay.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many rules tried on the same votes.
 *
 * @param version which record
 * @param permalink brings the same again as long as the record has this version
 * @param caveat what must be said beside it
 * @param rules a row for each rule
 */
@Schema(description = "Many rules tried on the same votes")
public record SweepView(String version, String permalink, String caveat, List<Row> rules) {
    /** The columns of the same as a table. */
    public static final List<String> COLUMNS = List.of(
            "model",
            "required",
            "needed",
            "override",
            "votes",
            "adopted",
            "adopted_at_worst",
            "adopted_at_best",
            "vetoed",
            "vetoed_adopted_at_worst",
            "vetoed_adopted_at_best");

    /**
     * One rule.
     *
     * @param model the model it begins with
     * @param title the model's title
     * @param required votes required on Councils of more than eleven, where that is otherwise than in the model
     * @param needed vetoes needed, where that is otherwise
     * @param override votes that carry a text over any veto, where that is otherwise
     * @param all every vote
     * @param vetoed those that were vetoed
     */
    public record Row(
            String model,
            String title,
            Optional<Integer> required,
            Optional<Integer> needed,
            Optional<Integer> override,
            ReplayView.Figures all,
            ReplayView.Figures vetoed) {
        /**
         * A row for the wire.
         *
         * @param row what the rule comes to
         * @return the view
         */
        public static Row of(Sweep.Row row) {
            OtherRule rule = row.rule();
            return new Row(
                    rule.model().id(),
                    rule.model().proposal().title(),
                    number(rule, RuleChange.Required.class, RuleChange.Required::votes),
                    number(rule, RuleChange.Needed.class, RuleChange.Needed::vetoes),
                    number(rule, RuleChange.OvercomeBy.class, RuleChange.OvercomeBy::votes),
                    ReplayView.Figures.of(row.all()),
                    ReplayView.Figures.of(row.vetoed()));
        }
    }

    private static <C extends RuleChange> Optional<Integer> number(
            OtherRule rule, Class<C> kind, ToIntFunction<C> number) {
        return rule.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(change -> number.applyAsInt(change))
                .findFirst();
    }

    /**
     * A rule as a row of a table.
     *
     * @param row what the rule comes to
     * @return a cell for each of {@link #COLUMNS}
     */
    public static List<Object> cells(Sweep.Row row) {
        Row view = Row.of(row);
        List<Object> cells = new ArrayList<>(List.of(view.model()));
        List.of(view.required(), view.needed(), view.override())
                .forEach(number ->
                        cells.add(number.<Object>map(Integer.class::cast).orElse("")));
        add(cells, row.all());
        cells.addAll(List.of(
                row.vetoed().votes(),
                row.vetoed().adoptedAtWorst(),
                row.vetoed().adoptedAtBest()));
        return cells;
    }

    private static void add(List<Object> cells, ChangeCount count) {
        cells.addAll(List.of(count.votes(), count.adopted(), count.adoptedAtWorst(), count.adoptedAtBest()));
    }
}
