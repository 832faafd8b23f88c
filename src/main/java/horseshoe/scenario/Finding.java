package horseshoe.scenario;

import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.measure.OnFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a step comes to: what a scenario expects, and what playing it finds. Of an expectation only what it names is compared.
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
public record Finding(
        Optional<Result> result,
        Optional<Ground> ground,
        Optional<String> tally,
        Optional<List<String>> vetoes,
        Optional<Matter> matter,
        Optional<Boolean> stands,
        Optional<OnFailure> fate,
        Optional<LocalDate> date,
        Optional<Boolean> due,
        Optional<List<String>> elected,
        Optional<List<String>> possibleVetoes) {

    /**
     * What of an expectation was not found.
     *
     * @param found what playing the step found
     * @return name of each property that differs, with what was expected and what was found
     */
    Map<String, String> differences(Finding found) {
        Map<String, String> differences = new TreeMap<>();
        compare("result", result, found.result, differences);
        compare("ground", ground, found.ground, differences);
        compare("tally", tally, found.tally, differences);
        compare("vetoes", vetoes.map(Set::copyOf), found.vetoes.map(Set::copyOf), differences);
        compare("matter", matter, found.matter, differences);
        compare("stands", stands, found.stands, differences);
        compare("fate", fate, found.fate, differences);
        compare("date", date, found.date, differences);
        compare("due", due, found.due, differences);
        compare("elected", elected.map(Set::copyOf), found.elected.map(Set::copyOf), differences);
        compare("possibleVetoes", possibleVetoes.map(Set::copyOf), found.possibleVetoes.map(Set::copyOf), differences);
        return differences;
    }

    private static void compare(String name, Optional<?> expected, Optional<?> found, Map<String, String> differences) {
        if (expected.isPresent() && !expected.equals(found)) {
            String rules = found.map(Object::toString).orElse("nothing");
            differences.put(name, "expected is " + expected.get() + ", and the rules find " + rules);
        }
    }
}
