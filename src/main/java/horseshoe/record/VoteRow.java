package horseshoe.record;

import horseshoe.rules.Chapter;
import horseshoe.rules.SeatId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One row of the project's own form: a vote, cell by cell. */
public final class VoteRow {
    /** The columns, in the order of {@code record/votes.csv}. */
    public static final List<String> COLUMNS = List.of(
            ("id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,votes,tally,outcome,vetoes,"
                            + "source,names,confidence")
                    .split(","));

    private final UnaryOperator<String> cells;

    /**
     * A row.
     *
     * @param cells the text of the cell in a column
     */
    public VoteRow(UnaryOperator<String> cells) {
        this.cells = cells;
    }

    /**
     * The vote in it.
     *
     * @return with figures that add up
     * @throws BrokenCell if a cell is none of its kind or contradicts another. Whether the seats sat on the Council of that day is not checked
     */
    public VoteRecord vote() {
        VoteId id = cell("id", VoteId::new);
        Reference reference = reference();
        VoteKind kind = cell("kind", text -> word(VoteKind.class, text));
        About about = about();
        RecordedCount count = count();
        CastVotes votes = cell("votes", VoteLetters::read);
        Provenance provenance = provenance();
        return blaming("votes", () -> new VoteRecord(id, reference, kind, about, count, votes, provenance));
    }

    private Reference reference() {
        return new Reference(
                cell("date", LocalDate::parse), text("meeting"), text("symbol"), text("draft"), text("part"));
    }

    private About about() {
        return new About(
                cell("subject", text -> word(Subject.class, text)),
                cell("region", text -> word(Region.class, text)),
                cell("chapter", text -> text.isEmpty() ? Set.of() : Set.of(word(Chapter.class, text))));
    }

    private RecordedCount count() {
        Manner manner = cell("how", text -> word(Manner.class, text));
        int seats = cell("seats", VoteRow::number);
        List<Figures> figures = cell("tally", text -> text.isEmpty() ? List.of() : List.of(figures(text)));
        RecordedOutcome outcome = cell("outcome", text -> word(RecordedOutcome.class, text));
        List<SeatId> vetoes =
                cell("vetoes", text -> VoteLetters.words(text).map(SeatId::of).toList());
        return blaming("tally", () -> new RecordedCount(manner, seats, figures, outcome, vetoes));
    }

    private Provenance provenance() {
        return new Provenance(
                text("source"),
                cell("names", text -> word(NamesFrom.class, text)),
                cell("confidence", text -> word(Confidence.class, text)));
    }

    private String text(String column) {
        return cells.apply(column);
    }

    private <T> T cell(String column, Function<String, T> read) {
        return blaming(column, () -> read.apply(text(column)));
    }

    private static <T> T blaming(String column, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new BrokenCell(column, Objects.requireNonNullElse(wrong.getMessage(), "cannot be understood"));
        }
    }

    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + text + "\" is none of " + Arrays.toString(words.getEnumConstants())));
    }

    private static Figures figures(String cell) {
        if (!cell.matches("\\d{1,2}-\\d{1,2}-\\d{1,2}-\\d{1,2}")) {
            throw new IllegalArgumentException("A tally has four figures: " + cell);
        }
        int[] n = Stream.of(cell.split("-")).mapToInt(Integer::parseInt).toArray();
        return new Figures(n[0], n[1], n[2], n[3]);
    }

    private static int number(String cell) {
        if (!cell.matches("\\d{1,2}")) {
            throw new IllegalArgumentException("The seats are a number such as 15: " + cell);
        }
        return Integer.parseInt(cell);
    }
}
