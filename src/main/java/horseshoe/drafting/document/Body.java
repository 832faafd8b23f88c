package horseshoe.drafting.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The paragraphs of one half in their order, subparagraphs behind the paragraph they belong to.
 *
 * @param paragraphs each key once
 */
public record Body(List<Paragraph> paragraphs) {
    /** Rejects a key that occurs twice. */
    public Body {
        paragraphs = List.copyOf(paragraphs);
        Set<ParagraphKey> keys = new HashSet<>();
        if (!paragraphs.stream().map(Paragraph::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("Each paragraph has a key of its own");
        }
    }

    /**
     * Where a paragraph stands.
     *
     * @param key its name
     * @return 0 for the first, -1 if it is not here
     */
    int place(ParagraphKey key) {
        return IntStream.range(0, paragraphs.size())
                .filter(place -> paragraphs.get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    boolean has(ParagraphKey key) {
        return place(key) >= 0;
    }

    /**
     * A paragraph with its subparagraphs.
     *
     * @param key a paragraph of this half
     * @return itself first
     */
    public List<Paragraph> block(ParagraphKey key) {
        int from = place(key);
        return paragraphs.subList(from, behind(from, paragraphs.get(from).degree()));
    }

    /** The first place behind which nothing deeper than the degree follows. */
    private int behind(int place, Degree degree) {
        int next = place + 1;
        while (next < paragraphs.size() && paragraphs.get(next).degree().isBelow(degree)) {
            next++;
        }
        return next;
    }

    Body first(List<Paragraph> block) {
        return inserted(0, block);
    }

    Body after(ParagraphKey key, List<Paragraph> block) {
        return block.isEmpty()
                ? this
                : inserted(behind(place(key), block.getFirst().degree()), block);
    }

    private Body inserted(int place, List<Paragraph> block) {
        List<Paragraph> all = new ArrayList<>(paragraphs);
        all.addAll(place, block);
        return new Body(all);
    }

    Body without(ParagraphKey key) {
        List<Paragraph> gone = block(key);
        return new Body(paragraphs.stream()
                .filter(paragraph -> !gone.contains(paragraph))
                .toList());
    }

    Body with(ParagraphKey key, UnaryOperator<Paragraph> change) {
        return new Body(paragraphs.stream()
                .map(paragraph -> paragraph.key().equals(key) ? change.apply(paragraph) : paragraph)
                .toList());
    }
}
