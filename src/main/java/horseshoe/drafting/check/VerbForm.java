package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.phrase.Phrase;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The same phrase for the other half: "Recalls" for "Recalling". */
final class VerbForm {
    private VerbForm() {}

    /** Empty if the Council has no such phrase. */
    static Optional<String> of(Phrase phrase, Half half, PhraseBook book) {
        List<String> words = Arrays.asList(phrase.words().split(" "));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(place -> forms(words.get(place), half).map(form -> with(words, place, form)))
                .filter(candidate -> isKnown(candidate, half, book))
                .findFirst();
    }

    private static boolean isKnown(String candidate, Half half, PhraseBook book) {
        return book.opening(candidate)
                .filter(opening -> opening.length() == candidate.length())
                .filter(opening -> opening.phrase().halves().contains(half))
                .isPresent();
    }

    private static String with(List<String> words, int place, String form) {
        return String.join(
                " ",
                IntStream.range(0, words.size())
                        .mapToObj(index -> index == place ? form : words.get(index))
                        .toList());
    }

    private static Stream<String> forms(String word, Half half) {
        return half == Half.PREAMBULAR ? participles(word) : verbs(word);
    }

    private static Stream<String> participles(String word) {
        return Stream.of("es", "s")
                .filter(word::endsWith)
                .map(end -> word.substring(0, word.length() - end.length()) + "ing");
    }

    private static Stream<String> verbs(String word) {
        return Stream.of("es", "s")
                .filter(end -> word.endsWith("ing"))
                .map(end -> word.substring(0, word.length() - "ing".length()) + end);
    }
}
