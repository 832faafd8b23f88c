package horseshoe.record.intake;

import horseshoe.record.VoteRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long it takes to read a file of the United Nations library's form and length: a row a member of some 2,750 resolutions, with long texts,
 * from memory, with every check. The rows are made from the project's own record; where that has figures alone, the names are made up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class IntakeBenchmark {
    private byte[] file = new byte[0];
    private byte[] own = new byte[0];

    /** Writes the files. */
    @Setup(Level.Trial)
    public void write() {
        List<VoteRecord> votes = LibraryFile.adopted();
        file = LibraryFile.of(votes).getBytes(StandardCharsets.UTF_8);
        own = Ours.votes().getBytes(StandardCharsets.UTF_8);
        Report report = Ours.take(file).report();
        System.out.println(file.length / 1_000_000 + " MB, " + report);
    }

    /** Reads the library's form. */
    @Benchmark
    public Taken library() {
        return whole(Ours.take(file));
    }

    /** Reads the project's own form: the bundled record, 3,109 rows. */
    @Benchmark
    public Taken horseshoe() {
        return whole(Ours.take(own));
    }

    private static Taken whole(Taken taken) {
        if (taken instanceof Taken.NotAtAll) {
            throw new IllegalStateException(
                    "The file was refused: " + taken.report().sentence());
        }
        return taken;
    }
}
