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
    private static final int LONGEST_MODIFIER = 3;

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
        return opening(Beginning.of(text), 0, MODIFIERS);
    }

    private Optional<Opening> opening(Beginning beginning, int skipped, int modifiersLeft) {
        int modifier = modifiersLeft == 0 ? 0 : modifier(beginning, skipped);
        return longest(beginning, skipped)
                .or(() -> modifier == 0 ? Optional.empty() : opening(beginning, skipped + modifier, modifiersLeft - 1));
    }

    /** How many words the modifier at a place has; 0 if there is none. */
    private int modifier(Beginning beginning, int place) {
        int most = Math.min(LONGEST_MODIFIER, beginning.size() - place);
        return IntStream.iterate(most, length -> length > 0, length -> length - 1)
                .filter(length -> modifiers.contains(beginning.words(place, place + length)))
                .findFirst()
                .orElse(0);
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
