package horseshoe.record.query;

import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.rules.SeatId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A record with what is worked out of it once: who sat, the words under which votes are found, what stands before and after each.
 * Immutable.
 */
public final class Catalogue {
    private final DecidedRecord record;
    private final SequencedMap<SeatId, Seating> seatings;
    private final Map<VoteId, Folded> words;
    private final Map<VoteId, Integer> places = new HashMap<>();
    private final Map<SeatId, Integer> ranks = new HashMap<>();

    private Catalogue(DecidedRecord record, Wording wording) {
        this.record = record;
        this.seatings = Seating.in(record);
        this.words = record.votes().stream()
                .collect(Collectors.toUnmodifiableMap(
                        decided -> decided.vote().id(), decided -> Folded.of(wording.of(decided))));
        record.votes().forEach(decided -> places.put(decided.vote().id(), places.size()));
        seatings.keySet().forEach(seat -> ranks.put(seat, ranks.size()));
    }

    /**
     * The catalogue of a record.
     *
     * @param record the record
     * @param wording what is said of a vote and can be looked for
     * @return its catalogue
     */
    public static Catalogue of(DecidedRecord record, Wording wording) {
        return new Catalogue(record, wording);
    }

    /**
     * The record.
     *
     * @return as it was given
     */
    public DecidedRecord record() {
        return record;
    }

    /**
     * Everybody who sat.
     *
     * @return by seat, in alphabetical order of the names people use
     */
    public SequencedMap<SeatId, Seating> seatings() {
        return seatings;
    }

    /** The place of a seat's name in the alphabet; last where nobody held it. */
    int rank(SeatId seat) {
        return ranks.getOrDefault(seat, ranks.size());
    }

    /**
     * Asks for votes in which words occur.
     *
     * @param typed words as somebody typed them; upper case and accents do not matter
     * @return a criterion for the votes of this record
     */
    public Criterion mentioning(String typed) {
        return new Criterion.WithWords(Folded.of(typed).words(), this::words);
    }

    private String words(DecidedVote decided) {
        Folded known = words.get(decided.vote().id());
        return known == null ? "" : known.text();
    }

    /**
     * The vote before another.
     *
     * @param id names a vote of the record
     * @return empty for the first
     */
    public Optional<DecidedVote> before(VoteId id) {
        return at(place(id) - 1);
    }

    /**
     * The vote after another.
     *
     * @param id names a vote of the record
     * @return empty for the last
     */
    public Optional<DecidedVote> after(VoteId id) {
        return at(place(id) + 1);
    }

    private int place(VoteId id) {
        return Optional.ofNullable(places.get(id))
                .orElseThrow(() -> new IllegalArgumentException(id + " is not in this record"));
    }

    private Optional<DecidedVote> at(int place) {
        List<DecidedVote> votes = record.votes();
        return place >= 0 && place < votes.size() ? Optional.of(votes.get(place)) : Optional.empty();
    }
}
