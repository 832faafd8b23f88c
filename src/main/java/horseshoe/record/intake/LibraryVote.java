package horseshoe.record.intake;

import horseshoe.record.About;
import horseshoe.record.CastVotes;
import horseshoe.record.Confidence;
import horseshoe.record.Figures;
import horseshoe.record.Manner;
import horseshoe.record.NamesFrom;
import horseshoe.record.Provenance;
import horseshoe.record.RecordedCount;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Reference;
import horseshoe.record.VoteId;
import horseshoe.record.VoteKind;
import horseshoe.record.VoteRecord;
import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A vote of the library's file while its rows come in: one a member. */
final class LibraryVote {
    private final Item item;
    private final Table table;
    private final SortedMap<SeatId, Ballot> ballots = new TreeMap<>();

    /**
     * What the rows of a vote have in common.
     *
     * @param id by the number of the resolution
     * @param reference day and documents
     * @param manner by vote or without
     * @param about the subject
     */
    record Item(VoteId id, Reference reference, Manner manner, About about) {}

    LibraryVote(Item item, Table table) {
        this.item = item;
        this.table = table;
    }

    Optional<SeatId> seat(String code, String name) {
        return table.seat(code, name);
    }

    /** Puts down a member's vote; false if there is one already. */
    boolean put(SeatId seat, Ballot ballot) {
        return ballots.putIfAbsent(seat, ballot) == null;
    }

    String symbol() {
        return item.reference().symbol();
    }

    LocalDate day() {
        return item.reference().date();
    }

    Council council() {
        return table.council();
    }

    List<SeatId> missing() {
        return council().members().stream()
                .map(member -> member.seat())
                .filter(seat -> !ballots.containsKey(seat))
                .toList();
    }

    int count(Ballot ballot) {
        return Math.toIntExact(ballots.values().stream().filter(ballot::equals).count());
    }

    /** Whether anybody is known to have taken part; if not, the file does not tell who voted how, only that the text was adopted. */
    boolean isNamed() {
        return count(Ballot.X) < ballots.size();
    }

    /** What the rule makes of the votes on a matter. */
    RecordedOutcome outcome(Matter matter) {
        VoteSheet sheet = VoteSheet.of(council(), votes().bySeat());
        return RecordedOutcome.of(council().rule().decide(matter, sheet));
    }

    /**
     * The vote, when all its members are there.
     *
     * @param shared gives the first of votes that are alike; most are everybody's in favour
     */
    VoteRecord made(UnaryOperator<CastVotes> shared) {
        CastVotes votes = shared.apply(isNamed() ? votes() : nobody());
        return new VoteRecord(item.id(), item.reference(), kind(), item.about(), count(), votes, provenance());
    }

    /** What was adopted over a permanent member's negative vote can only have been procedural (Art. 27(2)); the file does not say so. */
    private VoteKind kind() {
        boolean over = isNamed() && outcome(Matter.SUBSTANTIVE) == RecordedOutcome.VETOED;
        return over ? VoteKind.PROCEDURAL : VoteKind.RESOLUTION;
    }

    private RecordedCount count() {
        Figures figures = new Figures(count(Ballot.Y), count(Ballot.N), count(Ballot.A), count(Ballot.X));
        return new RecordedCount(
                item.manner(),
                council().size(),
                isNamed() ? List.of(figures) : List.of(),
                RecordedOutcome.ADOPTED,
                List.of());
    }

    private CastVotes votes() {
        SortedMap<SeatId, Vote> votes = new TreeMap<>();
        TreeSet<SeatId> unknown = new TreeSet<>();
        ballots.forEach((seat, ballot) -> {
            votes.put(seat, ballot.vote());
            if (ballot == Ballot.X) {
                unknown.add(seat);
            }
        });
        return new CastVotes(votes, unknown);
    }

    private static CastVotes nobody() {
        return new CastVotes(new TreeMap<>(), new TreeSet<>());
    }

    private Provenance provenance() {
        String meeting = item.reference().meeting();
        return new Provenance(
                meeting.startsWith("S/") ? meeting : symbol(),
                isNamed() ? NamesFrom.LIBRARY : NamesFrom.NONE,
                Confidence.ONE_SOURCE);
    }
}
