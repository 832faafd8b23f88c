package horseshoe.web.record;

import horseshoe.analysis.replay.Fill;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.RuleChange;
import horseshoe.analysis.replay.RuleChange.Sizes;
import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.SeatSet;
import horseshoe.rules.reform.ReformModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads which rules are to be tried: every combination of the models and numbers given. A list of numbers has commas and ranges, as in
 * {@code 7,9-11}. Faults stay with the {@link Parameters}.
 */
final class SweepForm {
    private static final int MOST_RULES = 1000;
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private final Parameters parameters;
    private final CouncilLibrary library;

    SweepForm(Inquiry inquiry, CouncilLibrary library) {
        this.parameters = inquiry.parameters();
        this.library = library;
    }

    List<OtherRule> rules() {
        Fill fill = parameters.one("fill", Fill.class).orElse(Fill.BOUNDS);
        List<List<RuleChange>> combinations = List.of(List.of());
        combinations = crossed(combinations, "required", votes -> new RuleChange.Required(votes, Sizes.LARGER));
        combinations = crossed(combinations, "needed", RuleChange.Needed::new);
        combinations = crossed(combinations, "override", RuleChange.OvercomeBy::new);
        List<ReformModel> models = models();
        if ((long) models.size() * combinations.size() > MOST_RULES) {
            parameters.refuse(
                    "required",
                    "Together that makes " + models.size() * combinations.size() + " rules; at most " + MOST_RULES
                            + " are tried at once");
            return List.of();
        }
        List<List<RuleChange>> changes = combinations;
        return models.stream()
                .flatMap(model -> changes.stream()
                        .map(some -> new OtherRule(model, some, model.rule().proviso(), fill)))
                .toList();
    }

    private List<ReformModel> models() {
        List<String> ids = parameters.list("models");
        ids.stream()
                .filter(id -> library.model(id).isEmpty())
                .forEach(id -> parameters.refuse(
                        "models",
                        Parameters.quoted(id) + " is not known here; expected are "
                                + String.join(", ", library.models().keySet())));
        return ids.isEmpty()
                ? List.copyOf(library.models().values())
                : ids.stream().map(library::model).flatMap(Optional::stream).toList();
    }

    private List<List<RuleChange>> crossed(List<List<RuleChange>> so, String name, IntFunction<RuleChange> change) {
        List<Integer> numbers = numbers(name);
        return numbers.isEmpty()
                ? so
                : so.stream()
                        .flatMap(some -> numbers.stream().map(number -> and(some, change.apply(number))))
                        .toList();
    }

    private static List<RuleChange> and(List<RuleChange> some, RuleChange further) {
        List<RuleChange> all = new ArrayList<>(some);
        all.add(further);
        return all;
    }

    private List<Integer> numbers(String name) {
        return parameters.list(name).stream()
                .flatMap(word -> range(name, word))
                .distinct()
                .toList();
    }

    private Stream<Integer> range(String name, String word) {
        Matcher range = RANGE.matcher(word);
        int first = range.matches() ? Integer.parseInt(range.group(1)) : 0;
        int last = range.matches() && range.group(2) != null ? Integer.parseInt(range.group(2)) : first;
        if (first < 1 || last < first || last > SeatSet.MOST_SEATS) {
            parameters.refuse(name, "Numbers are from 1 to " + SeatSet.MOST_SEATS + ", as in 7,9-11");
            return Stream.of();
        }
        return IntStream.rangeClosed(first, last).boxed();
    }
}
