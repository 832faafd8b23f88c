package horseshoe.web;

import horseshoe.drafting.check.KnownResolutions;
import horseshoe.record.DecidedRecord;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The years of the resolutions, from the record of past votes. A number that the record lacks has the year of the one before it: numbers go by
 * time. Numbers beyond the last are not known.
 *
 * @param years by number
 */
record Resolutions(NavigableMap<Integer, Integer> years) implements KnownResolutions {
    private static final Pattern SYMBOL = Pattern.compile("S/RES/(\\d+) \\((\\d{4})\\)");

    static Resolutions of(DecidedRecord record) {
        NavigableMap<Integer, Integer> years = new TreeMap<>();
        record.votes().stream()
                .map(vote -> vote.vote().reference().symbol())
                .flatMap(symbol -> SYMBOL.matcher(symbol).results())
                .forEach(found -> years.put(number(found, 1), number(found, 2)));
        return new Resolutions(years);
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @Override
    public OptionalInt year(int number) {
        boolean known = !years.isEmpty() && number <= years.lastKey();
        return known
                ? Stream.ofNullable(years.floorEntry(number))
                        .mapToInt(Map.Entry::getValue)
                        .findFirst()
                : OptionalInt.empty();
    }
}
