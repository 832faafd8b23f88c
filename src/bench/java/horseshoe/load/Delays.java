package horseshoe.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** Delays in nanoseconds, many of them. */
final class Delays {
    private final LongStream.Builder all = LongStream.builder();

    synchronized void add(long nanoseconds) {
        all.add(nanoseconds);
    }

    /** How many, the median, the 95th percentile and the longest, in milliseconds. */
    synchronized String row() {
        long[] sorted = all.build().sorted().toArray();
        return String.format(
                Locale.ROOT,
                "n %d, p50 %.1f ms, p95 %.1f ms, most %.1f ms",
                sorted.length,
                at(sorted, 50),
                at(sorted, 95),
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1L) * percent / 100)] / 1e6;
    }
}
