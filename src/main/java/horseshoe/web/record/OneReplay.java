package horseshoe.web.record;

import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Formula;
import horseshoe.explanation.RecordWords;
import horseshoe.explanation.ReplayWords;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.PutToVote;
import horseshoe.web.record.view.OneReplayView;
import horseshoe.web.record.view.ReplayView;
import horseshoe.web.record.view.ReplayedVoteJson;
import horseshoe.web.view.CouncilView;
import horseshoe.web.view.DecisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows one past vote at the table of another Council. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class OneReplay {
    @Inject
    CouncilLibrary library;

    @Inject
    RecordWords record;

    @Inject
    DecisionWords decisions;

    @Inject
    ReplayWords words;

    @Inject
    ReplayViews views;

    /** The vote with its worst and its best case. */
    OneReplayView of(Inquiry inquiry, OtherRule rule, ReplayedVote vote) {
        return new OneReplayView(
                inquiry.edition().version(),
                inquiry.permalink(),
                views.told(rule),
                words.caveat(),
                ReplayedVoteJson.of(vote, record, decisions),
                council(vote),
                vote.unknown().stream()
                        .sorted()
                        .map(reason -> new ReplayView.Reason(reason.name(), words.unknown(reason), 1))
                        .toList(),
                shown(rule, vote, vote.worst()),
                shown(rule, vote, vote.best()));
    }

    private CouncilView council(ReplayedVote vote) {
        Council council = ((Decision.Voted) vote.worst()).count().cast().council();
        return CouncilView.of(library, council, vote.vote().vote().reference().date());
    }

    private Optional<OneReplayView.Case> shown(OtherRule rule, ReplayedVote vote, Decision decision) {
        return vote.vote().sheet().isEmpty() || !(decision instanceof Decision.Voted voted)
                ? Optional.empty()
                : Optional.of(shown(rule, vote, voted));
    }

    private OneReplayView.Case shown(OtherRule rule, ReplayedVote vote, Decision.Voted decision) {
        PutToVote put =
                new PutToVote(decision.count().question(), decision.count().cast());
        DecisionView view = DecisionView.of(
                vote.vote().vote().reference().date().toString(),
                Optional.of(rule.model().id()),
                put,
                new DecisionView.Told(
                        decision, decisions.of(decision, Formula.of(vote.vote().vote())), List.of()));
        return new OneReplayView.Case(votes(decision.count().cast()), view);
    }

    private static Map<String, String> votes(VoteSheet sheet) {
        Map<String, String> votes = new LinkedHashMap<>();
        for (int place = 0; place < sheet.council().size(); place++) {
            String seat = sheet.council().members().get(place).seat().code();
            sheet.at(place).map(Vote::name).ifPresent(vote -> votes.put(seat, vote));
        }
        return votes;
    }
}
