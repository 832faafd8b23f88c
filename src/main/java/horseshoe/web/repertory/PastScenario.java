package horseshoe.web.repertory;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.Formula;
import horseshoe.explanation.PastVoteWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.Manner;
import horseshoe.record.Reference;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/** Makes a scenario of a past vote. The record knows no texts, so the draft says where its text stands. */
final class PastScenario {
    private static final String STEP = "vote";
    private static final int LONGEST_LINE = 160;

    private final DecidedVote decided;
    private final Decision decision;
    private final PastVoteWords words;

    private PastScenario(DecidedVote decided, Decision decision, PastVoteWords words) {
        this.decided = decided;
        this.decision = decision;
        this.words = words;
    }

    static Optional<JsonObject> of(DecidedVote decided, PastVoteWords words, CouncilLibrary councils) {
        return decided.decision().map(decision -> new PastScenario(decided, decision, words).document(councils));
    }

    private JsonObject document(CouncilLibrary councils) {
        Reference reference = decided.vote().reference();
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("title", line(words.title(decided)))
                .add("summary", words.summary(decided))
                .add("lesson", words.lesson(decided, decision))
                .add("standing", "HISTORY")
                .add("date", reference.date().toString())
                .add("agendaItem", line(words.subject(decided)))
                .add("draft", draft(reference))
                .add("stances", stances())
                .add("steps", Json.createArrayBuilder().add(step()))
                .add("main", STEP)
                .add("expected", Json.createObjectBuilder().add(STEP, expected()))
                .add("reality", reality())
                .add("teacher", teacher())
                .add("sources", sources());
        councils.presidency()
                .on(reference.date())
                .ifPresent(
                        president -> document.add("president", president.seat().code()));
        return document.build();
    }

    private JsonObjectBuilder draft(Reference reference) {
        JsonObjectBuilder draft = Json.createObjectBuilder();
        if (!reference.draft().isEmpty()) {
            draft.add("symbol", reference.draft());
        }
        return draft.add("sponsors", Json.createArrayBuilder())
                .add("preambular", Json.createArrayBuilder())
                .add("operative", array(words.text(decided)));
    }

    private JsonObjectBuilder stances() {
        SortedMap<SeatId, Vote> votes = decided.vote().votes().bySeat();
        JsonObjectBuilder stances = Json.createObjectBuilder();
        votes.forEach((seat, vote) -> stances.add(
                seat.code(),
                Json.createObjectBuilder()
                        .add("vote", vote.name())
                        .add("confidence", "RECORDED")
                        .add("reason", words.reason(decided))));
        return stances;
    }

    private JsonObjectBuilder step() {
        JsonObjectBuilder step = Json.createObjectBuilder().add("id", STEP).add("title", line(words.step(decided)));
        if (decided.vote().count().manner() == Manner.WITHOUT_VOTE) {
            return step.add("kind", "WITHOUT_VOTE");
        }
        return step.add("kind", "COUNCIL_VOTE")
                .add("question", Formula.of(decided.vote()).kind().name())
                .add("matter", decided.vote().matter().name());
    }

    private JsonObjectBuilder expected() {
        JsonObjectBuilder expected = Json.createObjectBuilder()
                .add("result", decision.result().name())
                .add("ground", decision.ground().name());
        if (decision instanceof Decision.Voted) {
            expected.add("tally", decision.tally().toString()).add("vetoes", array(vetoes()));
        }
        return expected;
    }

    private Collection<String> vetoes() {
        return decided.council().members(decision.vetoes()).stream()
                .map(member -> member.seat().code())
                .toList();
    }

    private JsonObjectBuilder reality() {
        return Json.createObjectBuilder()
                .add("text", words.lesson(decided, decision))
                .add("document", decided.vote().provenance().document());
    }

    private JsonObjectBuilder teacher() {
        return Json.createObjectBuilder().add("notes", array(words.notes())).add("questions", array(words.questions()));
    }

    private JsonArrayBuilder sources() {
        String document = decided.vote().provenance().document();
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("title", line(words.source(document)))
                        .add("link", "https://docs.un.org/" + document.replace(" ", ""))
                        .add("mark", "DERIVED"));
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static String line(String text) {
        return text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE - 1) + "…" : Objects.requireNonNull(text);
    }
}
