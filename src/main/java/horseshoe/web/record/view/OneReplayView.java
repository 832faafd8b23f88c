package horseshoe.web.record.view;

import horseshoe.web.view.CouncilView;
import horseshoe.web.view.DecisionView;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One past vote, counted by another rule.
 *
 * @param version which record
 * @param permalink brings the same again as long as the record has this version
 * @param rule by what rule
 * @param caveat what must be said beside it
 * @param vote the vote and what changes, as in {@link ReplayedVoteJson}
 * @param council the other Council of that day
 * @param open what the record cannot tell about it
 * @param worst with everything unknown against the text; empty where nobody is named
 * @param best with everything unknown for the text; empty where nobody is named
 */
public record OneReplayView(
        String version,
        String permalink,
        ReplayView.RuleTold rule,
        String caveat,
        JsonObject vote,
        CouncilView council,
        List<ReplayView.Reason> open,
        Optional<Case> worst,
        Optional<Case> best) {
    /**
     * The vote at the other table.
     *
     * @param votes how every seat votes, by code
     * @param decision what it comes to
     */
    public record Case(Map<String, String> votes, DecisionView decision) {}
}
