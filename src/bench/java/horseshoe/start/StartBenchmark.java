package horseshoe.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Measures how long the service takes from its command to readiness and how much memory it then holds, beside the smallest
 * possible service on a plain Payara Micro. The runs alternate, so that a busy moment of the machine strikes all alike.
 *
 * <p>Linux only, since it reads {@code /proc}. Prints Markdown.
 */
public final class StartBenchmark {

    private static final PrintStream OUT = System.out;

    private final Map<Candidate, List<Start>> starts = new EnumMap<>(Candidate.class);
    private final Path payara;
    private final Path target;

    private StartBenchmark(Path payara, Path target) {
        this.payara = payara;
        this.target = target;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments Payara Micro's JAR, the build's output folder, how many times to start each candidate
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var benchmark = new StartBenchmark(Path.of(arguments[0]), Path.of(arguments[1]));
        benchmark.run(Integer.parseInt(arguments[2]));
        benchmark.print();
    }

    private void run(int times) throws IOException, InterruptedException {
        BareWar.write(target);
        for (int round = 1; round <= times; round++) {
            for (Candidate candidate : Candidate.values()) {
                Start start = measure(candidate);
                starts.computeIfAbsent(candidate, key -> new ArrayList<>()).add(start);
                OUT.println("round " + round + ": " + candidate.title() + ": " + start);
            }
        }
    }

    private Start measure(Candidate candidate) throws IOException, InterruptedException {
        int port = freePort();
        return Start.of(candidate.command(payara, target, port), port, target.resolve("start-benchmark.log"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void print() throws IOException {
        OUT.println();
        OUT.println(Machine.description());
        OUT.println();
        OUT.println("| service | ready after, s | memory at readiness, MB | times the bare one's start | its memory |");
        OUT.println("|---|---|---|---|---|");
        for (Candidate candidate : Candidate.values()) {
            OUT.println(row(candidate));
        }
        OUT.println();
        for (Candidate candidate : Candidate.values()) {
            OUT.println("    " + String.join(" ", candidate.command(payara, target, 8080)));
        }
    }

    private String row(Candidate candidate) {
        long time = median(candidate, Start::milliseconds);
        long memory = median(candidate, Start::kilobytes);
        return "| %s | %.1f (%s) | %d (%s) | %.2f | %.2f |"
                .formatted(
                        candidate.title(),
                        time / 1000.0,
                        spread(candidate, start -> start.milliseconds() / 100, 10),
                        memory / 1024,
                        spread(candidate, start -> start.kilobytes() / 1024, 1),
                        (double) time / median(Candidate.BARE, Start::milliseconds),
                        (double) memory / median(Candidate.BARE, Start::kilobytes));
    }

    private long median(Candidate candidate, ToLongFunction<Start> figure) {
        long[] sorted = sorted(candidate, figure);
        return sorted[sorted.length / 2];
    }

    private String spread(Candidate candidate, ToLongFunction<Start> figure, int unit) {
        long[] sorted = sorted(candidate, figure);
        return text(sorted[0], unit) + " to " + text(sorted[sorted.length - 1], unit);
    }

    private static String text(long figure, int unit) {
        return unit == 1 ? Long.toString(figure) : "%.1f".formatted((double) figure / unit);
    }

    private long[] sorted(Candidate candidate, ToLongFunction<Start> figure) {
        return starts.getOrDefault(candidate, List.of()).stream()
                .mapToLong(figure)
                .sorted()
                .toArray();
    }
}
