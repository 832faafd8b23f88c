package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.record.Reference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document's symbol as it is put in order: S/RES/99 before S/RES/100, and nothing before something. */
record Symbol(String key) implements Comparable<Symbol> {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String ZEROS = "00000000";

    static Symbol of(DecidedVote decided) {
        Reference reference = decided.vote().reference();
        return Stream.of(reference.symbol(), reference.draft(), reference.meeting())
                .filter(symbol -> !symbol.isEmpty())
                .findFirst()
                .map(Symbol::padded)
                .orElseGet(() -> new Symbol(""));
    }

    private static Symbol padded(String symbol) {
        return new Symbol(NUMBER.matcher(symbol).replaceAll(number -> padding(number.group()) + number.group()));
    }

    private static String padding(String number) {
        return ZEROS.substring(Math.min(number.length(), ZEROS.length()));
    }

    @Override
    public int compareTo(Symbol other) {
        return key.compareTo(other.key);
    }
}
