package horseshoe.drafting.document;

import horseshoe.drafting.Half;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts paragraphs of each degree while a half is walked through once. Not safe for several threads. */
final class Counting {
    private final int[] counts = new int[Degree.values().length];

    Counting next(Degree degree) {
        counts[degree.depth()]++;
        IntStream.range(degree.depth() + 1, counts.length).forEach(deeper -> counts[deeper] = 0);
        return this;
    }

    ParagraphNumber number(Half half, int order, Degree degree) {
        return new ParagraphNumber(half, order, degree.label(counts[degree.depth()]), full(degree));
    }

    private String full(Degree last) {
        return String.join(
                " ",
                Stream.of(Degree.values())
                        .filter(degree -> !degree.isBelow(last) && counts[degree.depth()] > 0)
                        .map(degree -> bare(degree, counts[degree.depth()]))
                        .toList());
    }

    private static String bare(Degree degree, int count) {
        return degree == Degree.PARAGRAPH ? Integer.toString(count) : degree.label(count);
    }
}
