package horseshoe.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the paragraphs of a text are found again after the text was changed. */
@FunctionalInterface
public interface Relocation {
    /**
     * The new place of a paragraph.
     *
     * @param paragraph a place in the text before; number 0 is the place before the first
     * @return its place in the text after; empty if the paragraph is gone
     */
    Optional<ParagraphId> of(ParagraphId paragraph);

    /**
     * After an amendment became part of the text.
     *
     * @param change the amendment's change
     * @return paragraphs behind an addition or a deletion move by one; a replaced one stays
     */
    static Relocation by(Change change) {
        return switch (change) {
            case Change.Add add ->
                paragraph -> Optional.of(isBehind(paragraph, add.at()) ? next(paragraph) : paragraph);
            case Change.Delete delete -> without(List.of(delete.at()));
            case Change.Replace replace -> Optional::of;
        };
    }

    /**
     * After paragraphs fell (provisional rule 32).
     *
     * @param gone the paragraphs
     * @return the others move up
     */
    static Relocation without(List<ParagraphId> gone) {
        return paragraph -> gone.contains(paragraph)
                ? Optional.empty()
                : Optional.of(new ParagraphId(
                        paragraph.half(),
                        paragraph.number()
                                - (int) gone.stream()
                                        .distinct()
                                        .filter(other -> isBehind(paragraph, other))
                                        .count()));
    }

    /**
     * After a revision: a paragraph is found again by its words.
     *
     * @param before the text before
     * @param after the text after
     * @return the nearest place with the same words; gone if there is none
     */
    static Relocation between(DraftText before, DraftText after) {
        return paragraph -> paragraph.number() == 0
                ? Optional.of(paragraph)
                : nearest(paragraph, before.paragraphs(paragraph.half()), after.paragraphs(paragraph.half()));
    }

    private static Optional<ParagraphId> nearest(ParagraphId paragraph, List<String> before, List<String> after) {
        String words = before.get(paragraph.number() - 1);
        return IntStream.rangeClosed(1, after.size())
                .filter(number -> after.get(number - 1).equals(words))
                .boxed()
                .min((one, other) ->
                        Integer.compare(Math.abs(one - paragraph.number()), Math.abs(other - paragraph.number())))
                .map(number -> new ParagraphId(paragraph.half(), number));
    }

    private static boolean isBehind(ParagraphId paragraph, ParagraphId other) {
        return paragraph.half() == other.half() && paragraph.number() > other.number();
    }

    private static ParagraphId next(ParagraphId paragraph) {
        return new ParagraphId(paragraph.half(), paragraph.number() + 1);
    }
}
