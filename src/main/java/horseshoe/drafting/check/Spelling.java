package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.phrase.Phrase;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.Comparator;
import java.util.Optional;

/** The word that was probably meant. */
final class Spelling {
    private static final int SHORTEST = 4;

    private Spelling() {}

    /** A phrase of one word that differs by one letter; of several, the one that resolutions use most. */
    static Optional<String> nearest(String word, PhraseBook book, Half half) {
        return book.phrases().stream()
                .filter(phrase -> phrase.halves().contains(half))
                .filter(phrase -> phrase.words().length() >= SHORTEST && isOneLetterOff(word, phrase.words()))
                .max(Comparator.comparingInt((Phrase phrase) -> phrase.counts().since2000())
                        .thenComparing(Phrase::words))
                .map(Phrase::words);
    }

    /** One letter more, one less, one other, or two neighbours the wrong way round. */
    static boolean isOneLetterOff(String word, String right) {
        int start = commonStart(word, right);
        int wordLeft = word.length() - start;
        int rightLeft = right.length() - start;
        int end = Math.min(commonEnd(word, right), Math.min(wordLeft, rightLeft));
        return Math.max(wordLeft, rightLeft) - end <= 1 || isSwapped(word, right, start);
    }

    private static boolean isSwapped(String word, String right, int start) {
        return word.length() == right.length()
                && word.length() >= start + 2
                && word.charAt(start) == right.charAt(start + 1)
                && word.charAt(start + 1) == right.charAt(start)
                && word.substring(start + 2).equals(right.substring(start + 2));
    }

    private static int commonStart(String one, String other) {
        int place = 0;
        while (place < Math.min(one.length(), other.length()) && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    private static int commonEnd(String one, String other) {
        return commonStart(
                new StringBuilder(one).reverse().toString(),
                new StringBuilder(other).reverse().toString());
    }
}
