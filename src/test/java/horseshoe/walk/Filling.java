package horseshoe.walk;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.json.RecordMapper;
import horseshoe.json.StrictJson;
import horseshoe.meeting.ProposalId;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Fills in what a person would write, and now and then chooses what a person could choose. */
record Filling(Random random, Room room) {
    private static final String WORDS = "...";
    private static final RecordMapper MAPPER = RecordMapper.ofTypes();
    private static final List<String> OPINIONS = List.of("ENCOURAGE", "DISCOURAGE", "NO_OPINION");

    Deed of(PersonId by, Offer offer) {
        JsonObject filled = switch (offer.act()) {
            case "propose-amendment" -> with(offer, "change", change(offer));
            case "revise" -> with(offer, "text", json(text()));
            case "cast-ballot" -> with(offer, "opinions", opinions(offer));
            case "open-poll" -> with(offer, "candidates", candidates());
            case "allot-time" -> with(offer, "seconds", Json.createValue(30 + random.nextInt(200)));
            default -> offer.body();
        };
        return new Deed.Acted(by, written(filled).toString(), true);
    }

    private static JsonObject with(Offer offer, String member, JsonValue value) {
        return Json.createObjectBuilder(offer.body()).add(member, value).build();
    }

    private JsonValue written(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING ->
                ((JsonString) value).getString().equals(WORDS) ? Json.createValue(Words.some(random)) : value;
            case OBJECT -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                value.asJsonObject().forEach((name, member) -> object.add(name, written(member)));
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                value.asJsonArray().forEach(one -> array.add(written(one)));
                yield array.build();
            }
            default -> value;
        };
    }

    private static JsonObject json(Object written) {
        return StrictJson.object(new StringReader(MAPPER.write(written)));
    }

    private DraftText text() {
        return new DraftText(
                random.nextBoolean() ? List.of() : List.of(WORDS),
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(paragraph -> WORDS)
                        .toList());
    }

    /** A change of the draft as it stands; the last operative paragraph is never struck. */
    private JsonObject change(Offer offer) {
        DraftText text = room.run()
                .state()
                .papers()
                .draft(new ProposalId(offer.body().getInt("draft")))
                .orElseThrow()
                .text();
        List<Change> all = new ArrayList<>();
        all.add(new Change.Add(new ParagraphId(Half.OPERATIVE, 0), WORDS));
        IntStream.rangeClosed(1, text.operative().size())
                .mapToObj(number -> new ParagraphId(Half.OPERATIVE, number))
                .forEach(at -> {
                    all.add(new Change.Replace(at, WORDS));
                    all.add(new Change.Add(at, WORDS));
                    if (text.operative().size() > 1) {
                        all.add(new Change.Delete(at));
                    }
                });
        IntStream.rangeClosed(1, text.preambular().size())
                .mapToObj(number -> new ParagraphId(Half.PREAMBULAR, number))
                .forEach(at -> all.add(new Change.Replace(at, WORDS)));
        return json(Start.oneOf(all, random));
    }

    private JsonObject opinions(Offer offer) {
        JsonObjectBuilder opinions = Json.createObjectBuilder();
        offer.body()
                .getJsonObject("opinions")
                .keySet()
                .forEach(name -> opinions.add(name, Start.oneOf(OPINIONS, random)));
        return opinions.build();
    }

    private JsonValue candidates() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        IntStream.rangeClosed(1, 1 + random.nextInt(3)).forEach(number -> names.add(Words.some(random) + " " + number));
        return names.build();
    }
}
