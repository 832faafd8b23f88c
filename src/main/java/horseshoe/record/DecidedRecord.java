package horseshoe.record;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.VotingRule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A record of past votes, each decided again by the Council of its day. Immutable; what explores and replays reads this. */
public final class DecidedRecord {
    private final String version;
    private final List<DecidedVote> votes;
    private final Map<VoteId, DecidedVote> byId;

    private DecidedRecord(String version, List<DecidedVote> votes) {
        this.version = version;
        this.votes = List.copyOf(votes);
        this.byId = votes.stream()
                .collect(Collectors.toUnmodifiableMap(decided -> decided.vote().id(), Function.identity()));
    }

    /**
     * Decides every vote.
     *
     * @param version tells this record from others, such as {@code 1.0.0}
     * @param record the past votes
     * @param councils the Council of a day
     * @return the votes in the order of the record
     * @throws IllegalArgumentException if there was no Council on the day of a vote, or somebody voted who did not sit on it
     */
    public static DecidedRecord of(
            String version, VotingRecord record, Function<LocalDate, Optional<Council>> councils) {
        Compositions compositions = new Compositions(councils);
        return new DecidedRecord(
                version,
                record.votes().stream()
                        .map(vote -> DecidedVote.of(
                                vote, compositions.on(vote.reference().date())))
                        .toList());
    }

    /**
     * Which record this is.
     *
     * @return the version in its data package, or one made from a file's content
     */
    public String version() {
        return version;
    }

    /**
     * The votes.
     *
     * @return in order of time
     */
    public List<DecidedVote> votes() {
        return votes;
    }

    /**
     * One vote.
     *
     * @param id names it
     * @return empty if there is no such vote
     */
    public Optional<DecidedVote> vote(VoteId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The Councils of the votes, one for each composition and rule there has been. */
    private static final class Compositions {
        private final Function<LocalDate, Optional<Council>> councils;
        private final Map<Composition, Council> known = new HashMap<>();
        private final Map<LocalDate, Council> byDay = new HashMap<>();

        Compositions(Function<LocalDate, Optional<Council>> councils) {
            this.councils = councils;
        }

        Council on(LocalDate day) {
            return byDay.computeIfAbsent(day, this::shared);
        }

        private Council shared(LocalDate day) {
            Council council = councils.apply(day)
                    .orElseThrow(() -> new IllegalArgumentException("No Council is known for " + day));
            return known.computeIfAbsent(new Composition(council.members(), council.rule()), any -> council);
        }
    }

    private record Composition(List<Member> members, VotingRule rule) {}
}
