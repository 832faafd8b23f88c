package horseshoe.web.record;

import horseshoe.analysis.agreement.Measure;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Criterion;
import horseshoe.record.query.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What all comparisons of members read alike: the measure, and the votes that are compared. */
final class Measures {
    private static final Map<String, Measure> WORDS = words();

    private Measures() {}

    private static Map<String, Measure> words() {
        Map<String, Measure> words = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            words.put(word(measure), measure);
        }
        return words;
    }

    static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    /** The parameter {@code measure}; raw agreement where it is left out. */
    static Measure of(Inquiry inquiry) {
        return inquiry.parameters().choice("measure", WORDS).orElse(Measure.RAW);
    }

    /** The votes asked for whose members are named; contested ones only, unless the parameter says otherwise. */
    static List<DecidedVote> votes(Inquiry inquiry) {
        Selection named = inquiry.selection().and(new Criterion.Named());
        boolean all =
                inquiry.parameters().flag("contested").filter(asked -> !asked).isPresent();
        Selection chosen = all ? named : named.and(new Criterion.Contested());
        return chosen.of(inquiry.edition().record());
    }
}
