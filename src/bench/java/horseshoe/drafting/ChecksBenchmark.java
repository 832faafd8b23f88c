package horseshoe.drafting;

import horseshoe.drafting.check.Checks;
import horseshoe.drafting.check.Finding;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Symbol;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.drafting.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long all checks of a draft of eighty paragraphs take on one core, and how long it takes to read it from pasted text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ChecksBenchmark {
    private static final int RECITALS = 25;
    private static final int DECISIONS = 55;
    private static final Masthead MASTHEAD =
            new Masthead(new Symbol(2031, 1), LocalDate.of(2031, 1, 1), Language.ENGLISH, List.of("France"));

    private Checks checks;
    private Reading reading;
    private String text;
    private Draft draft;

    /** Writes a text of eighty paragraphs of about 300 characters. */
    @Setup
    public void write() {
        PhraseBook book = PhraseBook.load();
        checks = new Checks(book, number -> OptionalInt.of(2006));
        reading = new Reading(book);
        text = "The Security Council,\n\n" + recitals() + decisions();
        draft = reading.read(text, MASTHEAD).draft();
    }

    private static String recitals() {
        return IntStream.range(0, RECITALS)
                .mapToObj(number -> "Recalling paragraph 5 of resolution 1718 (2006), " + filler(number) + ",\n\n")
                .collect(Collectors.joining());
    }

    private static String decisions() {
        return IntStream.rangeClosed(1, DECISIONS)
                .mapToObj(number -> number + ". Decides that, as in paragraph " + Math.max(1, number - 1) + " above, "
                        + filler(number) + ";\n\n")
                .collect(Collectors.joining());
    }

    private static String filler(int number) {
        return "the Panel of Experts and all Member States concerned shall see to the bridge over the river, " + number
                + " days after each flood, and report to the Committee on its railings, its lamps, its paint and the ferry beside it,"
                + " without prejudice to what was agreed before by those who live on its banks";
    }

    /** Makes all checks. */
    @Benchmark
    public List<Finding> check() {
        return checks.of(draft);
    }

    /** Reads the text. */
    @Benchmark
    public Draft read() {
        return reading.read(text, MASTHEAD).draft();
    }
}
