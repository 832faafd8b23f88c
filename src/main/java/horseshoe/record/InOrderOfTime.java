package horseshoe.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts votes in order of time: by day, then meeting, then id, where 9 comes before 10. */
final class InOrderOfTime {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    private InOrderOfTime() {}

    static List<VoteRecord> sorted(Collection<VoteRecord> votes) {
        return votes.stream()
                .map(vote -> Map.entry(place(vote), vote))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String place(VoteRecord vote) {
        Reference reference = vote.reference();
        return reference.date() + " " + padded(reference.meeting()) + "\n"
                + padded(vote.id().text());
    }

    private static String padded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number ->
                        "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
