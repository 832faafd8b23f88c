package horseshoe.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One start.
 *
 * @param milliseconds from the command to the first answer of /health/ready that is 200
 * @param kilobytes resident memory one second after that
 */
record Start(long milliseconds, long kilobytes) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** Starts a service, measures, ends it. */
    static Start of(List<String> command, int port, Path log) throws IOException, InterruptedException {
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
        try {
            awaitReady(process, port, log);
            long milliseconds = (System.nanoTime() - before) / 1_000_000;
            process.waitFor(1, TimeUnit.SECONDS);
            return new Start(milliseconds, residentKilobytes(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitReady(Process process, int port, Path log) throws IOException {
        var probe = new Probe(new Door("127.0.0.1", port));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!probe.readyWithin(A_MOMENT)) {
            if (!process.isAlive() || System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("It did not become ready; its log says: " + Files.readString(log));
            }
        }
    }

    private static long residentKilobytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "%.1f s, %d MB".formatted(milliseconds / 1000.0, kilobytes / 1024);
    }
}
