package horseshoe.drafting.phrase;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All known opening phrases. Immutable: one book serves all threads. */
public final class PhraseBook {
    private static final int MODIFIERS = 2;

    private final Map<String, Phrase> phrases;
    private final Set<String> modifiers;
    private final int longest;

    /**
     * A book of some phrases.
     *
     * @param phrases each once
     * @param modifiers words such as "further" that may stand before any of them
     */
    public PhraseBook(Collection<Phrase> phrases, Set<String> modifiers) {
        this.phrases = phrases.stream()
                .collect(Collectors.toUnmodifiableMap(
                        phrase -> phrase.words().toLowerCase(Locale.ROOT), Function.identity()));
        this.modifiers = Set.copyOf(modifiers);
        this.longest = phrases.stream()
                .mapToInt(phrase -> phrase.words().split(" ").length)
                .max()
                .orElse(0);
    }

    /**
     * The phrases of the list that comes with the project.
     *
     * @return a new book
     */
    public static PhraseBook load() {
        return PhraseList.read();
    }

    /**
     * The phrases.
     *
     * @return in no order
     */
    public Collection<Phrase> phrases() {
        return phrases.values();
    }

    /**
     * How a paragraph opens: the longest known phrase, with one or two modifiers before it.
     *
     * @param text the paragraph, without number
     * @return empty if no known phrase opens it
     */
    public Optional<Opening> opening(String text) {
        Beginning beginning = Beginning.of(text);
        return IntStream.rangeClosed(0, Math.min(MODIFIERS, beginning.size()))
                .takeWhile(skipped -> skipped == 0 || modifiers.contains(beginning.words(skipped - 1, skipped)))
                .mapToObj(skipped -> longest(beginning, skipped))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Opening> longest(Beginning beginning, int skipped) {
        int most = Math.min(longest, beginning.size() - skipped);
        return IntStream.iterate(most, length -> length > 0, length -> length - 1)
                .mapToObj(length -> phrase(beginning, skipped, length))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Opening> phrase(Beginning beginning, int skipped, int length) {
        return Optional.ofNullable(phrases.get(beginning.words(skipped, skipped + length)))
                .map(phrase -> new Opening(
                        phrase, beginning.length(skipped + length), beginning.length(skipped + phrase.italic())));
    }
}
