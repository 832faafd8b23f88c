package horseshoe.record.query;

import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * A member in a record: from when to when it took part, and how often.
 *
 * @param member as it was called at its last vote
 * @param votes votes taken while it sat
 * @param vetoes votes that its veto stopped
 * @param first day of the first of these votes
 * @param last day of the last
 */
public record Seating(Member member, int votes, int vetoes, LocalDate first, LocalDate last) {
    /**
     * Everybody who sat in a record.
     *
     * @param record the record
     * @return by seat, in alphabetical order of the names people use
     */
    public static SequencedMap<SeatId, Seating> in(DecidedRecord record) {
        Map<SeatId, Seating> found = record.votes().stream()
                .flatMap(decided -> decided.council().members().stream().map(member -> once(member, decided)))
                .collect(Collectors.toMap(seating -> seating.member().seat(), seating -> seating, Seating::and));
        List<Map.Entry<SeatId, Seating>> ordered = found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(
                        (one, other) -> Folded.of(one.name()).compareTo(Folded.of(other.name()))))
                .toList();
        SequencedMap<SeatId, Seating> seatings = new LinkedHashMap<>();
        ordered.forEach(entry -> seatings.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableSequencedMap(seatings);
    }

    private static Seating once(Member member, DecidedVote decided) {
        LocalDate day = decided.vote().reference().date();
        int vetoes = decided.vote().count().vetoes().contains(member.seat()) ? 1 : 0;
        return new Seating(member, 1, vetoes, day, day);
    }

    private Seating and(Seating later) {
        return new Seating(later.member, votes + later.votes, vetoes + later.vetoes, first, later.last);
    }

    /**
     * What people call it.
     *
     * @return the short name
     */
    public String name() {
        return member.shortName();
    }
}
