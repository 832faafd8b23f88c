package horseshoe.record;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a record says of a vote, thing by thing, as text that can be compared. What it does not tell is not there.
 *
 * @param texts by the name of the thing
 */
record Statements(Map<String, String> texts) {
    /** Took no part, in the room or not. */
    private static final String NO_PART = "NO_PART";

    private static final Set<String> KINDS_OF_NO_PART =
            Set.of(NO_PART, Vote.ABSENT.name(), Vote.NOT_PARTICIPATING.name());

    static Statements of(VoteRecord vote) {
        Map<String, String> texts = new LinkedHashMap<>();
        Reference reference = vote.reference();
        texts.put("date", reference.date().toString());
        texts.put("meeting", reference.meeting());
        texts.put("symbol", reference.symbol());
        texts.put("draft", reference.draft());
        texts.put("kind", kind(vote));
        texts.put("how", vote.count().manner().name());
        texts.put("outcome", vote.count().outcome().name());
        texts.put("vetoes", vetoes(vote));
        texts.put("tally", vote.count().figures().map(Figures::toString).orElse(""));
        vote.votes().bySeat().keySet().forEach(seat -> texts.put("vote of " + seat, position(vote.votes(), seat)));
        texts.values().removeIf(String::isEmpty);
        return new Statements(texts);
    }

    /** The library's file does not tell what was procedural. */
    private static String kind(VoteRecord vote) {
        return vote.provenance().names() == NamesFrom.LIBRARY ? "" : vote.kind().name();
    }

    private static String vetoes(VoteRecord vote) {
        return vote.count().vetoes().stream().map(SeatId::code).sorted().collect(Collectors.joining(" "));
    }

    private static String position(CastVotes votes, SeatId seat) {
        return votes.roomUnknown().contains(seat)
                ? NO_PART
                : Objects.requireNonNull(votes.bySeat().get(seat)).name();
    }

    String of(String what) {
        return texts.getOrDefault(what, "");
    }

    /** The things of which another says something else. */
    List<String> otherThan(Statements other) {
        return texts.keySet().stream()
                .filter(other.texts()::containsKey)
                .filter(what -> !agree(of(what), other.of(what)))
                .toList();
    }

    private static boolean agree(String one, String other) {
        boolean room = KINDS_OF_NO_PART.contains(one) && KINDS_OF_NO_PART.contains(other);
        return one.equals(other) || room && (one.equals(NO_PART) || other.equals(NO_PART));
    }
}
