package horseshoe.rules.charter;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The last ballot of one organ in one meeting for the election of judges. An organ needs an absolute majority of its electors for
 * exactly as many candidates as there are seats; with more or fewer it ballots again (rule 61; Assembly rule 151).
 *
 * @param electors members of the Council, or of the Assembly; permanent members weigh the same (Statute Art. 10(2))
 * @param seats seats to fill
 * @param votes votes by candidate
 */
public record CourtBallot(int electors, int seats, Map<String, Integer> votes) {
    /** Copies the votes, and rejects more votes than electors have: each votes for as many candidates as there are seats. */
    public CourtBallot {
        votes = Map.copyOf(votes);
        int cast = votes.values().stream().mapToInt(Integer::intValue).sum();
        if (cast > electors * seats || votes.values().stream().anyMatch(many -> many < 0 || many > electors)) {
            throw new IllegalArgumentException("More votes than electors (Statute of the Court, Art. 10)");
        }
    }

    /**
     * The absolute majority.
     *
     * @return votes: 8 of 15, 6 of 11, 97 of 193
     */
    public int required() {
        return AssemblyMajority.moreThanHalf(electors);
    }

    /**
     * The candidates with an absolute majority.
     *
     * @return names in alphabetical order
     */
    public List<String> withMajority() {
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() >= required())
                .map(Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * Whether the organ is done with this meeting.
     *
     * @return true if exactly as many candidates as seats have the majority
     */
    public boolean isComplete() {
        return withMajority().size() == seats;
    }
}
