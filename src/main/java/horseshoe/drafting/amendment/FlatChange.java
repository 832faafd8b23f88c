package horseshoe.drafting.amendment;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an alteration is to a meeting, which knows top paragraphs by their place. */
public final class FlatChange {
    private FlatChange() {}

    /**
     * The change from one text to the next.
     *
     * @param before the text without an alteration
     * @param after the text with it
     * @return what happened to a top paragraph; empty if nothing did
     */
    public static Optional<Change> of(Draft before, Draft after) {
        return Stream.of(Half.values())
                .map(half -> of(half, before, after))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Change> of(Half half, Draft before, Draft after) {
        List<ParagraphKey> old = tops(before, half);
        List<ParagraphKey> now = tops(after, half);
        DraftText text = PlainText.flat(after);
        return place(now, old)
                .<Change>map(place -> new Change.Add(
                        new ParagraphId(half, place), text.paragraphs(half).get(place)))
                .or(() -> place(old, now).map(place -> new Change.Delete(new ParagraphId(half, place + 1))))
                .or(() -> reworded(half, before, after)
                        .map(place -> new Change.Replace(
                                new ParagraphId(half, place + 1),
                                text.paragraphs(half).get(place))));
    }

    /** The first name in one list that the other has not. */
    private static Optional<Integer> place(List<ParagraphKey> one, List<ParagraphKey> other) {
        return IntStream.range(0, one.size())
                .filter(place -> !other.contains(one.get(place)))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> reworded(Half half, Draft before, Draft after) {
        List<ParagraphKey> keys = tops(after, half);
        return IntStream.range(0, keys.size())
                .filter(place -> !before.body(half)
                        .block(keys.get(place))
                        .equals(after.body(half).block(keys.get(place))))
                .boxed()
                .findFirst();
    }

    private static List<ParagraphKey> tops(Draft draft, Half half) {
        return draft.body(half).paragraphs().stream()
                .filter(paragraph -> paragraph.degree() == Degree.PARAGRAPH)
                .map(Paragraph::key)
                .toList();
    }
}
