package horseshoe.record;

import horseshoe.rules.Chapter;
import horseshoe.rules.SeatId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the lines of the file of past votes. No field holds a comma or a quotation mark, so no field is quoted. */
final class VoteLines {
    private static final String HEADER =
            "id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,votes,tally,"
                    + "outcome,vetoes,source,names,confidence";
    private static final List<String> COLUMNS = List.of(HEADER.split(","));

    private VoteLines() {}

    static List<VoteRecord> read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new BrokenRecord(1, "the columns must be " + HEADER);
        }
        List<VoteRecord> votes = new ArrayList<>();
        Set<VoteId> seen = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            VoteRecord vote = vote(at + 1, lines.get(at));
            if (!seen.add(vote.id())) {
                throw new BrokenRecord(at + 1, vote.id() + " stands twice");
            }
            votes.add(vote);
        }
        return votes;
    }

    private static VoteRecord vote(int number, String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (cells.size() != COLUMNS.size()) {
            throw new BrokenRecord(number, cells.size() + " fields for " + COLUMNS.size() + " columns");
        }
        try {
            return new Line(cells).vote();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new BrokenRecord(number, wrong);
        }
    }

    /** One line, cell by cell. */
    private record Line(List<String> cells) {
        VoteRecord vote() {
            return new VoteRecord(
                    new VoteId(cell("id")),
                    reference(),
                    VoteKind.valueOf(cell("kind")),
                    about(),
                    count(),
                    VoteLetters.read(cell("votes")),
                    provenance());
        }

        private Reference reference() {
            return new Reference(
                    LocalDate.parse(cell("date")), cell("meeting"), cell("symbol"), cell("draft"), cell("part"));
        }

        private About about() {
            return new About(
                    Subject.valueOf(cell("subject")),
                    Region.valueOf(cell("region")),
                    cell("chapter").isEmpty() ? Set.of() : Set.of(Chapter.valueOf(cell("chapter"))));
        }

        private RecordedCount count() {
            return new RecordedCount(
                    Manner.valueOf(cell("how")),
                    Integer.parseInt(cell("seats")),
                    cell("tally").isEmpty() ? List.of() : List.of(figures(cell("tally"))),
                    RecordedOutcome.valueOf(cell("outcome")),
                    VoteLetters.words(cell("vetoes")).map(SeatId::of).toList());
        }

        private Provenance provenance() {
            return new Provenance(
                    cell("source"), NamesFrom.valueOf(cell("names")), Confidence.valueOf(cell("confidence")));
        }

        private String cell(String column) {
            return cells.get(COLUMNS.indexOf(column));
        }

        private static Figures figures(String cell) {
            int[] n = Stream.of(cell.split("-", -1)).mapToInt(Integer::parseInt).toArray();
            if (n.length != 4) {
                throw new IllegalArgumentException("A tally has four figures: " + cell);
            }
            return new Figures(n[0], n[1], n[2], n[3]);
        }
    }
}
