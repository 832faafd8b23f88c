package horseshoe.analysis.replay;

import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.VoteId;
import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.reform.ReformModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts the votes of one record by other rules. The tables of a model are laid once and kept. Safe to share between threads.
 */
public final class Replays {
    private final List<Council> councils;
    private final Set<VoteId> unexplained;
    private final Map<ReformModel, Map<Council, OtherCouncil>> tables = new ConcurrentHashMap<>();

    /**
     * Replays of one record.
     *
     * @param record the past votes
     */
    public Replays(DecidedRecord record) {
        this.councils =
                record.votes().stream().map(DecidedVote::council).distinct().toList();
        this.unexplained = record.votes().stream()
                .filter(vote -> !isExplained(vote))
                .map(vote -> vote.vote().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The votes that no rule can be compared with: the recorded figures do not give the recorded outcome even under the rule of the
     * day, so something in the source is wrong.
     *
     * @return ids; few
     */
    public Set<VoteId> unexplained() {
        return unexplained;
    }

    /**
     * Counts votes again.
     *
     * @param votes of the record
     * @param rule the other rule
     * @return one for each vote that can be compared, in the order given
     */
    public List<ReplayedVote> replay(List<DecidedVote> votes, OtherRule rule) {
        Map<Council, Recount> recounts = recounts(rule);
        List<ReplayedVote> replayed = new ArrayList<>(votes.size());
        for (DecidedVote vote : votes) {
            if (!unexplained.contains(vote.vote().id())) {
                replayed.add(recount(recounts, vote).of(vote));
            }
        }
        return replayed;
    }

    private static Recount recount(Map<Council, Recount> recounts, DecidedVote vote) {
        Recount recount = recounts.get(vote.council());
        if (recount == null) {
            throw new IllegalArgumentException(vote.vote().id() + " is not of this record");
        }
        return recount;
    }

    private Map<Council, Recount> recounts(OtherRule rule) {
        Map<Council, Recount> recounts = new HashMap<>();
        tables.computeIfAbsent(rule.model(), this::lay)
                .forEach((council, table) -> recounts.put(council, Recount.by(rule, table)));
        return recounts;
    }

    private Map<Council, OtherCouncil> lay(ReformModel model) {
        return councils.stream()
                .collect(Collectors.toUnmodifiableMap(
                        council -> council, council -> OtherCouncil.of(model.seatMap(council))));
    }

    private static boolean isExplained(DecidedVote vote) {
        return vote.decision()
                .map(decision ->
                        RecordedOutcome.of(decision) == vote.vote().count().outcome())
                .or(() -> vote.vote().count().figures().map(figures -> isExplained(vote, figures)))
                .orElse(true);
    }

    private static boolean isExplained(DecidedVote vote, Figures figures) {
        boolean enough = figures.inFavour() >= vote.council().rule().requiredAffirmative();
        boolean vetoed = vote.vote().matter() == Matter.SUBSTANTIVE
                && !vote.vote().count().vetoes().isEmpty();
        RecordedOutcome expected =
                !enough ? RecordedOutcome.TOO_FEW_VOTES : vetoed ? RecordedOutcome.VETOED : RecordedOutcome.ADOPTED;
        return expected == vote.vote().count().outcome();
    }
}
