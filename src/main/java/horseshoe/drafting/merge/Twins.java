package horseshoe.drafting.merge;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds near-duplicates: the paragraphs that share most words, each paired once. */
public final class Twins {
    /** From how many percent of shared words two paragraphs are shown as near-duplicates. */
    public static final int NEARLY_THE_SAME = 60;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Twins() {}

    /** A paragraph of the first rank and its words, each once. */
    private record Words(ParagraphKey key, Set<String> words) {
        static Stream<Words> of(Draft draft, Half half) {
            Numbers numbers = Numbers.of(draft);
            return draft.body(half).paragraphs().stream()
                    .filter(paragraph -> paragraph.degree() == Degree.PARAGRAPH)
                    .map(paragraph -> of(paragraph, numbers));
        }

        private static Words of(Paragraph paragraph, Numbers numbers) {
            return new Words(
                    paragraph.key(),
                    Set.of(BETWEEN_WORDS
                            .splitAsStream(numbers.text(paragraph).toLowerCase(Locale.ROOT))
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .toArray(String[]::new)));
        }

        Twin with(Words other) {
            long shared = words.stream().filter(other.words::contains).count();
            int all = words.size() + other.words.size();
            return new Twin(key, other.key, all == 0 ? 0 : (int) (200 * shared / all));
        }
    }

    /**
     * The near-duplicates of two drafts.
     *
     * @param left the one
     * @param right the other
     * @return the most alike first
     */
    public static List<Twin> of(Draft left, Draft right) {
        List<Twin> alike = Stream.of(Half.values())
                .flatMap(half -> compared(left, right, half))
                .filter(twin -> twin.percent() >= NEARLY_THE_SAME)
                .sorted(Comparator.comparingInt(Twin::percent).reversed())
                .toList();
        return eachOnce(alike);
    }

    private static Stream<Twin> compared(Draft left, Draft right, Half half) {
        List<Words> others = Words.of(right, half).toList();
        return Words.of(left, half).flatMap(one -> others.stream().map(one::with));
    }

    private static List<Twin> eachOnce(List<Twin> alike) {
        Set<Origin> paired = new HashSet<>();
        List<Twin> once = new ArrayList<>();
        for (Twin twin : alike) {
            Set<Origin> both = Set.of(new Origin(Side.LEFT, twin.left()), new Origin(Side.RIGHT, twin.right()));
            if (Collections.disjoint(paired, both)) {
                paired.addAll(both);
                once.add(twin);
            }
        }
        return List.copyOf(once);
    }
}
