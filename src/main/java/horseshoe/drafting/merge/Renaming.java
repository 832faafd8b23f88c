package horseshoe.drafting.merge;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** New names for the paragraphs of the right draft: a twin takes the name of its twin, others keep theirs unless it is taken. */
record Renaming(Map<ParagraphKey, ParagraphKey> names) {
    static Renaming of(Draft left, Draft right, List<Twin> twins) {
        Map<ParagraphKey, ParagraphKey> names = new HashMap<>();
        twins.forEach(twin -> names.put(twin.right(), twin.left()));
        Set<ParagraphKey> taken =
                new HashSet<>(left.paragraphs().map(Paragraph::key).toList());
        right.paragraphs()
                .map(Paragraph::key)
                .filter(key -> !names.containsKey(key))
                .forEach(key -> {
                    ParagraphKey free = free(key, taken);
                    taken.add(free);
                    names.put(key, free);
                });
        return new Renaming(Map.copyOf(names));
    }

    private static ParagraphKey free(ParagraphKey key, Set<ParagraphKey> taken) {
        return Stream.iterate(key, other -> new ParagraphKey("r-" + other.value()))
                .filter(other -> !taken.contains(other))
                .findFirst()
                .orElseThrow();
    }

    ParagraphKey name(ParagraphKey key) {
        return names.getOrDefault(key, key);
    }

    Paragraph paragraph(Paragraph old) {
        return new Paragraph(name(old.key()), old.degree(), wording(old.wording()));
    }

    private Wording wording(Wording old) {
        return new Wording(old.spans().stream().map(this::span).toList());
    }

    private Span span(Span span) {
        return span instanceof Span.OwnParagraph link ? new Span.OwnParagraph(name(link.target()), link.form()) : span;
    }
}
