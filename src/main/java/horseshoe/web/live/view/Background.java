package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.explanation.Formula;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Votes;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the scenario of a class knows of the real Council: how its members stood to the draft, and why.
 *
 * @param symbol the draft's symbol
 * @param stances how each seat stands to it
 */
record Background(String symbol, Map<SeatId, Stance> stances) {
    static Background of(ClassState state) {
        return state.lesson()
                .scenario()
                .map(scenario -> of(scenario.script()))
                .orElseGet(() -> new Background("", Map.of()));
    }

    private static Background of(Script script) {
        return new Background(
                script.draft().symbol().orElse(""),
                script.stances().entrySet().stream()
                        .collect(Collectors.toMap(entry -> SeatId.of(entry.getKey()), Map.Entry::getValue)));
    }

    private boolean concerns(Proposal proposal) {
        return proposal instanceof Proposal.Draft draft && draft.symbol().equals(symbol);
    }

    /** How the real members voted; only where the record says it. */
    Optional<ResultView.ReallyView> really(Council council, Votes.Taken taken, Voicing voicing) {
        Map<SeatId, Vote> recorded = stances.entrySet().stream()
                .filter(entry -> entry.getValue().confidence() == Stance.Confidence.RECORDED)
                .filter(entry -> council.member(entry.getKey()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().vote()));
        return recorded.isEmpty() || !concerns(taken.proposal())
                ? Optional.empty()
                : Optional.of(new ResultView.ReallyView(
                        Places.inOrder(council, recorded, Vote::name), text(council, taken, recorded, voicing)));
    }

    private static String text(Council council, Votes.Taken taken, Map<SeatId, Vote> recorded, Voicing voicing) {
        if (recorded.size() < council.size()) {
            return voicing.meeting().reallyInPart(recorded.size());
        }
        Decision decision =
                council.rule().decide(ResultView.question(taken.decision()), VoteSheet.of(council, recorded));
        return voicing.meeting()
                .really(voicing.decisions()
                        .of(decision, Formula.of(taken.proposal(), List.of()))
                        .headline());
    }
}
