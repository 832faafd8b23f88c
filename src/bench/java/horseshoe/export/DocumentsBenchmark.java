package horseshoe.export;

import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Samples;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a document of 80 paragraphs with its vote takes, once the libraries are loaded. The aim is less than a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class DocumentsBenchmark {
    private final Issue issue = Samples.adopted(Samples.ofEighty());

    /** For Word. */
    @Benchmark
    public byte[] docx() {
        return Format.DOCX.of(issue);
    }

    /** As PDF. */
    @Benchmark
    public byte[] pdf() {
        return Format.PDF.of(issue);
    }
}
