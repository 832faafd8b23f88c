package horseshoe.drafting.merge;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Two drafts on their way to one.
 *
 * @param draft the text as it stands, sponsored by all sponsors of both
 * @param origins where each paragraph of both comes from, those that were left out included
 * @param sources the blocks of paragraphs that both bring, by origin, under the names they have in the merged text
 * @param consent who agrees
 */
public record Merge(
        Draft draft, Map<ParagraphKey, List<Origin>> origins, Map<Origin, List<Paragraph>> sources, Consent consent) {
    /** Copies the maps. */
    public Merge {
        origins = Map.copyOf(origins);
        sources = Map.copyOf(sources);
    }

    /**
     * Lays two drafts over each other: the left one's order and wording, with what only the right one has behind the paragraph it follows there.
     *
     * @param left the one
     * @param right the other
     * @return a beginning; nobody has agreed yet
     */
    public static Merge of(Draft left, Draft right) {
        Renaming renaming = Renaming.of(left, right, Twins.of(left, right));
        Map<Origin, List<Paragraph>> sources = new HashMap<>();
        blocks(left)
                .forEach(block ->
                        sources.put(new Origin(Side.LEFT, block.getFirst().key()), block));
        blocks(right)
                .forEach(block -> sources.put(
                        new Origin(Side.RIGHT, block.getFirst().key()),
                        block.stream().map(renaming::paragraph).toList()));
        Set<String> sponsors = new TreeSet<>(left.masthead().sponsors());
        sponsors.addAll(right.masthead().sponsors());
        Draft merged = left.under(left.masthead().sponsoredBy(List.copyOf(sponsors)));
        for (Half half : Half.values()) {
            merged = woven(merged, right, half, renaming);
        }
        return new Merge(merged, origins(sources), sources, Consent.of(sponsors));
    }

    private static Stream<List<Paragraph>> blocks(Draft draft) {
        return Stream.of(Half.values())
                .flatMap(half -> tops(draft, half)
                        .map(top -> List.copyOf(draft.body(half).block(top.key()))));
    }

    private static Stream<Paragraph> tops(Draft draft, Half half) {
        return draft.body(half).paragraphs().stream().filter(paragraph -> paragraph.degree() == Degree.PARAGRAPH);
    }

    private static Draft woven(Draft merged, Draft right, Half half, Renaming renaming) {
        Draft text = merged;
        Position position = new Position.First(half);
        for (Paragraph top : tops(right, half).toList()) {
            ParagraphKey name = renaming.name(top.key());
            if (text.half(name).isEmpty()) {
                text = text.with(
                        position,
                        right.body(half).block(top.key()).stream()
                                .map(renaming::paragraph)
                                .toList());
            }
            position = new Position.After(name);
        }
        return text;
    }

    private static Map<ParagraphKey, List<Origin>> origins(Map<Origin, List<Paragraph>> sources) {
        Map<ParagraphKey, Set<Origin>> origins = new HashMap<>();
        Stream.of(Side.values())
                .forEach(side -> sources.forEach((origin, block) -> {
                    if (origin.side() == side) {
                        origins.computeIfAbsent(block.getFirst().key(), key -> new LinkedHashSet<>())
                                .add(origin);
                    }
                }));
        Map<ParagraphKey, List<Origin>> copied = new HashMap<>();
        origins.forEach((key, set) -> copied.put(key, List.copyOf(set)));
        return copied;
    }

    /**
     * A paragraph as one of the drafts has it, with its subparagraphs; brings it back if it was left out.
     *
     * @param key its name in the merged text
     * @param side whose
     * @param position where it goes if it is not there
     * @return a new merge; the same if that draft has no such paragraph
     */
    public Merge picked(ParagraphKey key, Side side, Position position) {
        return origins.getOrDefault(key, List.of()).stream()
                .filter(origin -> origin.side() == side)
                .findFirst()
                .map(sources::get)
                .map(block -> edited(text -> put(text, block, position)))
                .orElse(this);
    }

    private static Draft put(Draft text, List<Paragraph> block, Position position) {
        ParagraphKey key = block.getFirst().key();
        if (text.half(key).isEmpty()) {
            return text.with(position, block);
        }
        Half half = text.half(key).orElseThrow();
        Draft bare = text;
        List<Paragraph> old = new ArrayList<>(text.body(half).block(key));
        for (Paragraph sub : old.subList(1, old.size())) {
            bare = bare.without(sub.key());
        }
        return bare.with(key, same -> block.getFirst()).with(new Position.After(key), block.subList(1, block.size()));
    }

    /**
     * The text is changed in any other way: a paragraph left out, moved or worded anew. Agreement is asked for again.
     *
     * @param change of the text
     * @return a new merge
     */
    public Merge edited(UnaryOperator<Draft> change) {
        Draft changed = change.apply(draft);
        return changed.equals(draft) ? this : new Merge(changed, origins, sources, consent.again());
    }

    /**
     * A sponsor agrees to the text as it stands.
     *
     * @param sponsor of one of the drafts
     * @return a new merge
     */
    public Merge agreedBy(String sponsor) {
        return new Merge(draft, origins, sources, consent.with(sponsor));
    }

    /**
     * Where a paragraph of the merged text comes from.
     *
     * @param key its name
     * @return both origins of a near-duplicate; none for a paragraph that was written meanwhile
     */
    public List<Origin> origin(ParagraphKey key) {
        return origins.getOrDefault(key, List.of());
    }
}
