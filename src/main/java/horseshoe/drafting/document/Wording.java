package horseshoe.drafting.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a paragraph says.
 *
 * @param spans words and links in their order; neighbouring words are one span
 */
public record Wording(List<Span> spans) {
    /** Joins neighbouring words. */
    public Wording {
        spans = joined(spans);
    }

    /**
     * A wording without links.
     *
     * @param text the words
     * @return one span
     */
    public static Wording of(String text) {
        return new Wording(List.of(new Span.Words(text)));
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (span instanceof Span.Words more && !kept.isEmpty() && kept.getLast() instanceof Span.Words before) {
                kept.set(kept.size() - 1, new Span.Words(before.text() + more.text()));
            } else {
                kept.add(span);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * The words before the first link: there the opening phrase is.
     *
     * @return empty if a link comes first
     */
    public String beginning() {
        return !spans.isEmpty() && spans.getFirst() instanceof Span.Words words ? words.text() : "";
    }

    /**
     * The words behind the last link: there the punctuation is, if somebody typed it.
     *
     * @return empty if a link comes last
     */
    public String end() {
        return !spans.isEmpty() && spans.getLast() instanceof Span.Words words ? words.text() : "";
    }

    /**
     * The same with other words at its beginning.
     *
     * @param change of the words before the first link
     * @return a new wording
     */
    public Wording withBeginning(UnaryOperator<String> change) {
        return beginning().isEmpty() ? this : with(0, change.apply(beginning()));
    }

    /**
     * The same with other words at its end.
     *
     * @param change of the words behind the last link
     * @return a new wording
     */
    public Wording withEnd(UnaryOperator<String> change) {
        return end().isEmpty() ? this : with(spans.size() - 1, change.apply(end()));
    }

    private Wording with(int place, String words) {
        List<Span> changed = new ArrayList<>(spans);
        changed.set(place, new Span.Words(words));
        return new Wording(changed);
    }
}
