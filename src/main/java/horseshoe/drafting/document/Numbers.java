package horseshoe.drafting.document;

import horseshoe.drafting.Half;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a draft's paragraphs as they follow from their order, and with them the words of its links.
 *
 * @param numbers of each paragraph
 */
public record Numbers(Map<ParagraphKey, ParagraphNumber> numbers) {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Copies the numbers. */
    public Numbers {
        numbers = Map.copyOf(numbers);
    }

    /**
     * Numbers a draft.
     *
     * @param draft the draft
     * @return a number for each paragraph
     */
    public static Numbers of(Draft draft) {
        Map<ParagraphKey, ParagraphNumber> all = new HashMap<>();
        for (Half half : Half.values()) {
            Counting counting = new Counting();
            draft.body(half)
                    .paragraphs()
                    .forEach(paragraph -> all.put(
                            paragraph.key(),
                            counting.next(paragraph.degree()).number(half, all.size(), paragraph.degree())));
        }
        return new Numbers(all);
    }

    /**
     * The number of a paragraph.
     *
     * @param key its name
     * @return empty if it is gone
     */
    public Optional<ParagraphNumber> of(ParagraphKey key) {
        return Optional.ofNullable(numbers.get(key));
    }

    /**
     * A paragraph's words, links written out, without number and end.
     *
     * @param paragraph one of the draft
     * @return its words
     */
    public String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.wording().spans().forEach(span -> text.append(words(span, paragraph.key())));
        return text.toString();
    }

    /**
     * One piece of a paragraph, written out.
     *
     * @param span the piece
     * @param within the paragraph in which it stands
     * @return its words; a link to a paragraph that is gone says so in square brackets
     */
    public String words(Span span, ParagraphKey within) {
        return switch (span) {
            case Span.Words plain -> plain.text();
            case Span.OwnParagraph link ->
                of(link.target())
                        .map(number -> own(number, link.form(), within))
                        .orElse("[paragraph deleted]");
            case Span.OtherResolution link -> link.resolution().toString();
            case Span.PartOfResolution link -> "paragraph " + link.paragraph() + " of resolution " + link.resolution();
        };
    }

    private String own(ParagraphNumber target, Span.Form form, ParagraphKey within) {
        if (form == Span.Form.NUMBER) {
            return target.full();
        }
        return target.half() == Half.PREAMBULAR
                ? "the " + ordinal(target.full()) + " preambular paragraph"
                : "paragraph " + target.full() + direction(target, within);
    }

    private String direction(ParagraphNumber target, ParagraphKey within) {
        int here = of(within).map(ParagraphNumber::order).orElse(Integer.MAX_VALUE);
        return target.order() < here ? " above" : target.order() > here ? " below" : "";
    }

    private static String ordinal(String number) {
        String place = number.split(" ", 2)[0];
        int value = Integer.parseInt(place);
        return value <= ORDINALS.size() ? ORDINALS.get(value - 1) : place + "th";
    }
}
