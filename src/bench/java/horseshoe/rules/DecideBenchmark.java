package horseshoe.rules;

import horseshoe.councils.CouncilLibrary;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many votes of fifteen members are decided in a second on one core: tally, result, ground and vetoes, through the public
 * method. The votes are drawn once with a fixed seed, mostly in favour, so that all three outcomes occur.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecideBenchmark {
    private static final int VOTES = 1024;

    private Council council;
    private List<List<Vote>> roundTheTable;
    private VoteSheet[] sheets;

    /** Draws the votes. */
    @Setup
    public void draw() {
        council = CouncilLibrary.load().councils().on(LocalDate.of(2024, 3, 28)).orElseThrow();
        Random chance = new Random(2718);
        roundTheTable =
                IntStream.range(0, VOTES).mapToObj(index -> votes(chance)).toList();
        sheets = roundTheTable.stream()
                .map(votes -> VoteSheet.inOrder(council, votes))
                .toArray(VoteSheet[]::new);
    }

    private List<Vote> votes(Random chance) {
        return IntStream.range(0, council.size())
                .mapToObj(seat -> chance.nextInt(10) < 7 ? Vote.IN_FAVOUR : Vote.values()[chance.nextInt(5)])
                .toList();
    }

    /** Decides votes that are already on the sheet. */
    @Benchmark
    @OperationsPerInvocation(VOTES)
    public void decide(Blackhole hole) {
        Arrays.stream(sheets).forEach(sheet -> hole.consume(council.rule().decide(Matter.SUBSTANTIVE, sheet)));
    }

    /** Writes fifteen votes on a sheet and decides them. */
    @Benchmark
    @OperationsPerInvocation(VOTES)
    public void writeAndDecide(Blackhole hole) {
        roundTheTable.forEach(
                votes -> hole.consume(council.rule().decide(Matter.SUBSTANTIVE, VoteSheet.inOrder(council, votes))));
    }
}
