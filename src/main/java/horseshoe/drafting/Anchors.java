package horseshoe.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What becomes of amendments when the text they are about changes (practice on provisional rule 36). */
public final class Anchors {
    private Anchors() {}

    /**
     * An amendment after another became part of the text.
     *
     * @param adopted the other's change
     * @param change the amendment's change
     * @return the change at its new place; empty if both concern the same words, so that the adoption of one rejects the other
     */
    public static Optional<Change> after(Change adopted, Change change) {
        if (!adopted.at().equals(change.at())) {
            return moved(change, Relocation.by(adopted));
        }
        return switch (change) {
            case Change.Add add -> Optional.of(besides(adopted, add));
            case Change.Delete delete ->
                Optional.of(delete)
                        .filter(same -> adopted instanceof Change.Add)
                        .map(same -> same);
            case Change.Replace replace ->
                Optional.of(replace)
                        .filter(same -> adopted instanceof Change.Add)
                        .map(same -> same);
        };
    }

    /** An addition at the place of another change: behind what was added there before, or where the deleted paragraph stood. */
    private static Change besides(Change adopted, Change.Add add) {
        ParagraphId at = add.at();
        return switch (adopted) {
            case Change.Add earlier -> new Change.Add(new ParagraphId(at.half(), at.number() + 1), add.text());
            case Change.Delete delete -> new Change.Add(new ParagraphId(at.half(), at.number() - 1), add.text());
            case Change.Replace replace -> add;
        };
    }

    /**
     * An amendment after the paragraphs moved.
     *
     * @param change the amendment's change
     * @param relocation where they went
     * @return the change at its new place; empty if its paragraph is gone; an addition stays behind the nearest paragraph before it
     */
    public static Optional<Change> moved(Change change, Relocation relocation) {
        return switch (change) {
            case Change.Add add -> Optional.of(new Change.Add(nearestBefore(add.at(), relocation), add.text()));
            case Change.Delete delete -> relocation.of(delete.at()).map(Change.Delete::new);
            case Change.Replace replace ->
                relocation.of(replace.at()).map(at -> new Change.Replace(at, replace.text()));
        };
    }

    private static ParagraphId nearestBefore(ParagraphId place, Relocation relocation) {
        return Stream.iterate(place.number(), number -> number > 0, number -> number - 1)
                .map(number -> relocation.of(new ParagraphId(place.half(), number)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new ParagraphId(place.half(), 0));
    }

    /**
     * Some paragraphs after they moved.
     *
     * @param paragraphs places in the text before
     * @param relocation where they went
     * @return the places of those that are still there
     */
    public static List<ParagraphId> moved(List<ParagraphId> paragraphs, Relocation relocation) {
        return paragraphs.stream()
                .map(relocation::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
