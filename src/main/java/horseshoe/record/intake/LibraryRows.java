package horseshoe.record.intake;

import horseshoe.record.About;
import horseshoe.record.CastVotes;
import horseshoe.record.Manner;
import horseshoe.record.Reference;
import horseshoe.record.VoteId;
import horseshoe.record.VoteRecord;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The United Nations library's form: a row is a member's vote. Rows of one resolution need not stand together. */
final class LibraryRows implements Rows {
    private static final Pattern WITHOUT_VOTE =
            Pattern.compile("without\\s+(a\\s+)?vote|acclamation|consensus", Pattern.CASE_INSENSITIVE);

    /** What is held until the end is short, so that a file cannot fill the memory. */
    private static final List<String> KEPT =
            Stream.concat(Stream.of("resolution"), Said.COLUMNS.stream()).toList();

    private static final int LONGEST_CELL = 60;

    private final Knowledge known;
    private final Flaws flaws;
    private final Map<String, Gathered> bySymbol = new LinkedHashMap<>();
    private final Map<Integer, Integer> lineOf = new HashMap<>();
    private final Map<LocalDate, Optional<Table>> tables = new HashMap<>();
    private final Map<List<Member>, Table> tablesOfMembers = new HashMap<>();

    /**
     * A vote with what its first row says.
     *
     * @param vote so far; empty where the first row could not be understood
     * @param said the cells that all its rows must have in common
     */
    private record Gathered(Optional<LibraryVote> vote, Said said) {}

    LibraryRows(Knowledge known, Flaws flaws) {
        this.known = known;
        this.flaws = flaws;
    }

    @Override
    public void take(Row row) {
        Optional<String> tooLong = KEPT.stream()
                .filter(column -> row.cell(column).length() > LONGEST_CELL)
                .findFirst();
        tooLong.ifPresentOrElse(
                column -> flaws.add(row.flaw(column, "A cell has at most " + LONGEST_CELL + " letters here.")),
                () -> gather(row));
    }

    private void gather(Row row) {
        Gathered gathered = bySymbol.computeIfAbsent(row.cell("resolution"), unseen -> begin(row));
        gathered.said().differing(row).forEach(flaws::add);
        gathered.vote().ifPresent(vote -> put(vote, row));
    }

    private void put(LibraryVote vote, Row row) {
        String code = row.cell("ms_code");
        Optional<SeatId> seat = vote.seat(code, row.cell("ms_name"));
        Optional<Ballot> ballot = Ballot.of(row.cell("ms_vote"));
        if (seat.isEmpty()) {
            flaws.add(row.flaw("ms_code", quoted(code) + " was not on the Council of " + vote.day() + "."));
        }
        if (ballot.isEmpty()) {
            flaws.add(row.flaw("ms_vote", "A vote is Y, N, A or X, not " + quoted(row.cell("ms_vote")) + "."));
        }
        if (seat.isPresent() && ballot.isPresent() && !vote.put(seat.get(), ballot.get())) {
            flaws.add(row.flaw("ms_code", seat.get() + " votes twice on " + vote.symbol() + " (Charter Art. 27(1))."));
        }
    }

    private static String quoted(String cell) {
        return "\"" + Header.shortened(cell) + "\"";
    }

    private Gathered begin(Row row) {
        Said said = Said.of(row);
        Optional<Symbols.Resolution> resolution = Symbols.resolution(row.cell("resolution"));
        if (resolution.isEmpty()) {
            flaws.add(row.flaw(
                    "resolution",
                    "A resolution is written as in S/RES/2774(2025), not " + quoted(row.cell("resolution")) + "."));
        }
        resolution.ifPresent(symbol -> requireOnce(row, symbol));
        Optional<Table> table = day(row).flatMap(day -> table(row, day));
        return new Gathered(
                resolution.flatMap(symbol -> table.map(of -> new LibraryVote(item(row, symbol), of))), said);
    }

    /** The same number written otherwise would be a second vote of the same id. */
    private void requireOnce(Row row, Symbols.Resolution symbol) {
        Integer before = lineOf.putIfAbsent(symbol.number(), row.line());
        if (before != null) {
            flaws.add(
                    row.flaw("resolution", "Line " + before + " writes resolution " + symbol.number() + " otherwise."));
        }
    }

    private Optional<LocalDate> day(Row row) {
        try {
            return Optional.of(LocalDate.parse(row.cell("date")));
        } catch (DateTimeException none) {
            flaws.add(row.flaw("date", "A day is written as in 2025-02-24, not " + quoted(row.cell("date")) + "."));
            return Optional.empty();
        }
    }

    private Optional<Table> table(Row row, LocalDate day) {
        Optional<Table> table = tables.computeIfAbsent(
                day, unseen -> known.councils().apply(day).map(Table::new));
        if (table.isEmpty()) {
            flaws.add(row.flaw("date", "There was no Council on " + day + ", or it is not known."));
        }
        return table;
    }

    /** Councils of the same members share a table; the days are many, the compositions few. */
    private Table shared(Council council) {
        return tablesOfMembers.computeIfAbsent(council.members(), members -> new Table(council));
    }

    private LibraryVote.Item item(Row row, Symbols.Resolution resolution) {
        VoteId id = new VoteId("RES-" + resolution.number());
        Reference reference = new Reference(
                LocalDate.parse(row.cell("date")),
                Symbols.meeting(row.cell("meeting")),
                resolution.symbol(),
                Symbols.draft(row.cell("draft")),
                "");
        return new LibraryVote.Item(id, reference, manner(row), about(row, id));
    }

    private static Manner manner(Row row) {
        String modality = row.cell("modality");
        String told = modality.isEmpty() ? row.cell("vote_note") : modality;
        return WITHOUT_VOTE.matcher(told).find() ? Manner.WITHOUT_VOTE : Manner.VOTE;
    }

    private About about(Row row, VoteId id) {
        return known.subjects()
                .apply(id)
                .orElseGet(() -> known.words()
                        .first(List.of(row.cell("agenda"), row.cell("subjects"), row.cell("description"))));
    }

    @Override
    public List<VoteRecord> finish() {
        Map<CastVotes, CastVotes> alike = new HashMap<>();
        bySymbol.values()
                .forEach(gathered -> gathered.vote()
                        .ifPresent(vote ->
                                new Completeness(vote, gathered.said()).flaws().forEach(flaws::add)));
        return flaws.isEmpty()
                ? bySymbol.values().stream()
                        .flatMap(gathered -> gathered.vote().stream())
                        .map(vote -> vote.made(votes -> alike.computeIfAbsent(votes, first -> first)))
                        .toList()
                : List.of();
    }

    @Override
    public int begun() {
        return bySymbol.size();
    }
}
