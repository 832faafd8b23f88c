package horseshoe.record;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads how the seats voted: groups such as {@code Y:BRA FRA;N:RUS;A:CHN}, each seat once. The order of the groups and of the codes
 * within one is not checked.
 */
final class VoteLetters {
    private static final char ROOM_UNKNOWN = 'U';
    private static final Map<Character, Vote> LETTERS = Map.of(
            'Y',
            Vote.IN_FAVOUR,
            'N',
            Vote.AGAINST,
            'A',
            Vote.ABSTAINING,
            'P',
            Vote.NOT_PARTICIPATING,
            'X',
            Vote.ABSENT,
            ROOM_UNKNOWN,
            Vote.NOT_PARTICIPATING);

    private VoteLetters() {}

    static CastVotes read(String cell) {
        SortedMap<SeatId, Vote> votes = new TreeMap<>();
        SortedSet<SeatId> unknown = new TreeSet<>();
        for (String group : words(cell, ";").toList()) {
            char letter = letter(group);
            Vote vote = Objects.requireNonNull(LETTERS.get(letter));
            words(group.substring(2)).map(SeatId::of).forEach(seat -> {
                if (votes.put(seat, vote) != null) {
                    throw new IllegalArgumentException(seat + " votes twice (Charter Art. 27(1))");
                }
                if (letter == ROOM_UNKNOWN) {
                    unknown.add(seat);
                }
            });
        }
        return new CastVotes(votes, unknown);
    }

    private static char letter(String group) {
        if (!group.matches("[YNAPXU]:[A-Z]{3}( [A-Z]{3})*")) {
            throw new IllegalArgumentException("A group of votes is a letter and codes, as in N:RUS: " + group);
        }
        return group.charAt(0);
    }

    static Stream<String> words(String cell) {
        return words(cell, " ");
    }

    private static Stream<String> words(String cell, String separator) {
        return cell.isEmpty() ? Stream.of() : Stream.of(cell.split(separator, -1));
    }
}
