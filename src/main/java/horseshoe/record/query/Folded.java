package horseshoe.record.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text as it is compared: in lower case and without accents, so that "cote" finds Côte d'Ivoire.
 *
 * @param text folded already
 */
record Folded(String text) implements Comparable<Folded> {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern GAP = Pattern.compile("\\s+");

    static Folded of(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return new Folded(bare.toLowerCase(Locale.ROOT));
    }

    List<String> words() {
        return Stream.of(GAP.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public int compareTo(Folded other) {
        return text.compareTo(other.text);
    }
}
