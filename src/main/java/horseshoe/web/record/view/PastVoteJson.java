package horseshoe.web.record.view;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.record.VoteRecord;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Map;

/** A past vote as JSON: its columns, flat, as they are in the record's file, and what the rules make of it. */
public final class PastVoteJson {
    /** Made once: the library looks for its provider each time it is asked for a builder without one. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final DecidedVote decided;
    private final VoteRecord vote;
    private final JsonObjectBuilder json = JSON.createObjectBuilder();

    private PastVoteJson(DecidedVote decided) {
        this.decided = decided;
        this.vote = decided.vote();
    }

    /**
     * One vote.
     *
     * @param decided the vote
     * @param words titles of subjects
     * @return the object, without what is not known
     */
    public static JsonObject of(DecidedVote decided, RecordWords words) {
        PastVoteJson json = new PastVoteJson(decided);
        json.addReference();
        json.addSubject(words);
        json.addCount();
        json.addNames();
        json.addProvenance();
        return json.json.build();
    }

    private void addReference() {
        var reference = vote.reference();
        json.add("id", vote.id().text())
                .add("date", reference.date().toString())
                .add("meeting", reference.meeting())
                .add("symbol", reference.symbol())
                .add("draft", reference.draft())
                .add("part", reference.part())
                .add("kind", vote.kind().name());
    }

    private void addSubject(RecordWords words) {
        var about = vote.about();
        json.add("subject", about.subject().name())
                .add("subjectTitle", words.subject(about.subject()))
                .add("region", about.region().name())
                .add("chapters", texts(about.chapters()));
    }

    private void addCount() {
        var count = vote.count();
        json.add("how", count.manner().name())
                .add("seats", count.seats())
                .add("outcome", count.outcome().name())
                .add("ground", decided.ground().name())
                .add("vetoes", texts(count.vetoes()));
        count.figures().ifPresent(figures -> json.add("tally", tally(figures)));
    }

    private static JsonObjectBuilder tally(Figures figures) {
        return JSON.createObjectBuilder()
                .add("inFavour", figures.inFavour())
                .add("against", figures.against())
                .add("abstaining", figures.abstaining())
                .add("noPart", figures.noPart());
    }

    /** In the order of the table. */
    private void addNames() {
        if (vote.votes().areNamed()) {
            Map<SeatId, Vote> bySeat = vote.votes().bySeat();
            JsonObjectBuilder votes = JSON.createObjectBuilder();
            decided.council().members().stream()
                    .filter(member -> bySeat.containsKey(member.seat()))
                    .forEach(member -> votes.add(member.seat().code(), String.valueOf(bySeat.get(member.seat()))));
            json.add("votes", votes);
        }
        json.add("roomUnknown", texts(vote.votes().roomUnknown()));
    }

    private void addProvenance() {
        var provenance = vote.provenance();
        json.add("source", provenance.document())
                .add("names", provenance.names().name())
                .add("confidence", provenance.confidence().name());
    }

    private static JsonArrayBuilder texts(Collection<?> things) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        things.forEach(thing -> array.add(thing.toString()));
        return array;
    }
}
