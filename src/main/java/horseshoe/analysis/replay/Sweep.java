package horseshoe.analysis.replay;

import horseshoe.record.DecidedVote;
import horseshoe.record.RecordedOutcome;
import java.util.List;

/** Many rules tried on the same votes. */
public final class Sweep {
    private Sweep() {}

    /**
     * What one rule comes to.
     *
     * @param rule the rule
     * @param all every vote counted again
     * @param vetoed those that were vetoed
     */
    public record Row(OtherRule rule, ChangeCount all, ChangeCount vetoed) {}

    /**
     * Tries rules one after the other.
     *
     * @param replays of a record
     * @param votes of that record
     * @param rules to be tried
     * @return a row for each rule, in the same order
     */
    public static List<Row> of(Replays replays, List<DecidedVote> votes, List<OtherRule> rules) {
        return rules.stream()
                .map(rule -> row(rule, replays.replay(votes, rule)))
                .toList();
    }

    private static Row row(OtherRule rule, List<ReplayedVote> replayed) {
        List<ReplayedVote> vetoed = replayed.stream()
                .filter(vote -> vote.before() == RecordedOutcome.VETOED)
                .toList();
        return new Row(rule, ChangeCount.of(replayed), ChangeCount.of(vetoed));
    }
}
