package horseshoe.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The machine that the figures come from. */
public final class Machine {

    private Machine() {}

    /**
     * Processor, memory, system, Java, and how busy the machine is otherwise.
     *
     * @return in one line
     * @throws IOException if the system does not say
     */
    public static String description() throws IOException {
        return "%s, %d cores, %s; %s %s; Java %s (%s); load average %s"
                .formatted(
                        value("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        gigabytes(value("/proc/meminfo", "MemTotal")),
                        System.getProperty("os.name"),
                        System.getProperty("os.version").replaceAll("[-.][a-z].*", ""),
                        System.getProperty("java.version"),
                        System.getProperty("java.vendor"),
                        Files.readString(Path.of("/proc/loadavg")).replaceAll("( \\S+){2}\\s*$", ""));
    }

    private static String gigabytes(String kilobytes) {
        return Long.parseLong(kilobytes.replaceAll("\\D", "")) / 1_048_576 + " GB";
    }

    private static String value(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown " + name);
        }
    }
}
