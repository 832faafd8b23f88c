package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.RosterEvent;
import horseshoe.json.StrictJson;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.Votes;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.Stance;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
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
    private static final Background NONE = new Background("", Map.of());

    static Background of(ClassState state) {
        return state.lesson()
                .opened()
                .scenario()
                .map(text -> of(StrictJson.object(new StringReader(text))))
                .orElse(NONE);
    }

    private static Background of(JsonObject document) {
        JsonObject draft = Optional.ofNullable(document.getJsonObject("draft")).orElse(JsonValue.EMPTY_JSON_OBJECT);
        JsonObject stances =
                Optional.ofNullable(document.getJsonObject("stances")).orElse(JsonValue.EMPTY_JSON_OBJECT);
        Map<SeatId, Stance> bySeat = new LinkedHashMap<>();
        stances.forEach((seat, stance) -> bySeat.put(SeatId.of(seat), stance(stance.asJsonObject())));
        return new Background(draft.getString("symbol", ""), bySeat);
    }

    private static Stance stance(JsonObject stance) {
        return new Stance(
                Vote.valueOf(stance.getString("vote")),
                stance.getString("reason", ""),
                Stance.Confidence.valueOf(stance.getString("confidence", Stance.Confidence.LOW.name())));
    }

    private boolean concerns(Proposal proposal) {
        return proposal instanceof Proposal.Draft draft && draft.symbol().equals(symbol);
    }

    /** Why bots voted so: the scenario's reason where they voted as it expects. */
    Map<String, String> reasons(ClassState state, Votes.Taken taken) {
        if (!concerns(taken.proposal())) {
            return Map.of();
        }
        Map<SeatId, Stance> followed = stances.entrySet().stream()
                .filter(entry -> state.roster().play(entry.getKey()) == RosterEvent.Play.BOT)
                .filter(entry -> Optional.of(entry.getValue().vote())
                        .equals(Optional.ofNullable(taken.votes().get(entry.getKey()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Places.inOrder(state.run().state().setting().council(), followed, Stance::reason);
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
        return voicing.meeting().really(voicing.decisions().of(decision).headline());
    }
}
