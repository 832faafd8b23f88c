package horseshoe.record;

import java.io.BufferedReader;
import java.io.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The past votes of the Council, in order of time. */
public final class VotingRecord {
    private final Map<VoteId, VoteRecord> byId;
    private final List<VoteRecord> votes;

    private VotingRecord(Map<VoteId, VoteRecord> byId, Collection<VoteRecord> votes) {
        this.byId = byId;
        this.votes = List.copyOf(votes);
    }

    /**
     * Reads the record from the text of {@code record/votes.csv}.
     *
     * @param text the file, UTF-8 decoded; the caller closes it
     * @return all its votes
     * @throws BrokenRecord if a line is not as the columns demand, contradicts itself, or names a vote a second time
     * @throws java.io.UncheckedIOException if the text cannot be read
     */
    public static VotingRecord read(Reader text) {
        List<String> lines = new BufferedReader(text).lines().toList();
        return of(VoteLines.read(lines));
    }

    /**
     * A record of some votes.
     *
     * @param votes in any order
     * @return the same in order of time: by day, meeting, id
     * @throws IllegalStateException if two have the same id
     */
    public static VotingRecord of(Collection<VoteRecord> votes) {
        return new VotingRecord(
                votes.stream().collect(Collectors.toUnmodifiableMap(VoteRecord::id, Function.identity())),
                InOrderOfTime.sorted(votes));
    }

    /**
     * The votes.
     *
     * @return in order of time
     */
    public List<VoteRecord> votes() {
        return votes;
    }

    /**
     * One vote.
     *
     * @param id names it
     * @return empty if there is no such vote
     */
    public Optional<VoteRecord> vote(VoteId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
