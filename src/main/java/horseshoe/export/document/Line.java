package horseshoe.export.document;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.ParagraphKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph as it is set.
 *
 * @param key its name
 * @param half where it stands
 * @param degree how deep
 * @param label its number, such as "1." or "(a)"; empty for a preambular paragraph
 * @param runs its words
 */
record Line(ParagraphKey key, Half half, Degree degree, String label, List<Run> runs) {
    Line {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean rightToLeft() {
        return Direction.rightToLeft(text());
    }
}
