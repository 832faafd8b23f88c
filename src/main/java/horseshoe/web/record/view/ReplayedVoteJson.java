package horseshoe.web.record.view;

import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.analysis.replay.Unknown;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.Formula;
import horseshoe.explanation.RecordWords;
import horseshoe.rules.Decision;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A replayed vote as JSON: the past vote as in {@link PastVoteJson}, and what the other rule makes of it. */
public final class ReplayedVoteJson {
    private ReplayedVoteJson() {}

    /**
     * One vote.
     *
     * @param vote counted again
     * @param record titles of subjects
     * @param decisions why it comes out so
     * @return the object
     */
    public static JsonObject of(ReplayedVote vote, RecordWords record, DecisionWords decisions) {
        JsonArrayBuilder unknown = Json.createArrayBuilder();
        vote.unknown().stream().sorted().map(Enum::name).forEach(unknown::add);
        return Json.createObjectBuilder(PastVoteJson.of(vote.vote(), record))
                .add("change", vote.change().name())
                .add("unknown", unknown)
                .add("worst", told(vote, vote.worst(), record, decisions))
                .add("best", told(vote, vote.best(), record, decisions))
                .build();
    }

    private static JsonObjectBuilder told(
            ReplayedVote vote, Decision decision, RecordWords record, DecisionWords decisions) {
        return Json.createObjectBuilder()
                .add("result", decision.result().name())
                .add("ground", decision.ground().name())
                .add("headline", headline(vote, decision, record, decisions));
    }

    /** Where nobody is named the votes stand on seats only to find the bounds, and no seat may be named. */
    private static String headline(ReplayedVote vote, Decision decision, RecordWords record, DecisionWords decisions) {
        return vote.unknown().contains(Unknown.NAMES)
                ? record.of("ground", decision.ground().name())
                : decisions.of(decision, Formula.of(vote.vote().vote())).headline();
    }
}
