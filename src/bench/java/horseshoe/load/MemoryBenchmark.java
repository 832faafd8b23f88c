package horseshoe.load;

import horseshoe.RunningServer;
import horseshoe.client.OpenClass;
import horseshoe.client.Screen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eight hours of a meeting compressed into minutes, with the limit on how fast one acts taken off: what of the service's memory is still in use after each hour's worth of acts. */
final class MemoryBenchmark {
    private static final int HOURS = 8;
    private static final int VOTES_AN_HOUR = 30;
    private static final int SCREENS = 45;
    private static final Pattern USED = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private MemoryBenchmark() {}

    static void run() throws Exception {
        try (Folder state = Folder.fresh();
                RunningServer server = RunningServer.start(
                        List.of("-Dhorseshoe.state=" + state.path(), "-Dhorseshoe.limit.acts=1000000"));
                OpenClass open = OpenClass.on(server.port())) {
            List<Screen> screens = open.screens(SCREENS);
            int question = 0;
            for (int hour = 1; hour <= HOURS; hour++) {
                for (int vote = 0; vote < VOTES_AN_HOUR; vote++) {
                    meet(open, ++question, screens);
                }
                System.out.println(
                        "| hour " + hour + ", " + question + " votes | " + usedKilobytes(server) + " kB in use |");
            }
            for (Screen screen : screens) {
                screen.close();
            }
        }
    }

    /** A draft, some speeches, a vote: about an hour's thirtieth of a busy meeting. */
    private static void meet(OpenClass open, int question, List<Screen> screens) throws Exception {
        for (String seat : open.seats().subList(0, 5)) {
            open.speak(seat);
        }
        open.openVote();
        for (String seat : open.seats()) {
            open.vote(seat, question, "IN_FAVOUR");
        }
        long version = open.closeVote(question);
        for (Screen screen : screens) {
            screen.had(version);
            screen.forget(version);
        }
    }

    /** What the objects that are still reachable take, counted by the virtual machine itself. */
    private static long usedKilobytes(RunningServer server) throws IOException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process count = new ProcessBuilder(jcmd, Long.toString(server.process().pid()), "GC.class_histogram").start();
        String histogram = new String(count.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher used = USED.matcher(histogram);
        if (!used.find()) {
            throw new IllegalStateException("The virtual machine gave no histogram: " + histogram);
        }
        return Long.parseLong(used.group(1)) / 1024;
    }
}
