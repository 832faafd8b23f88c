package horseshoe.load;

import horseshoe.RunningServer;
import horseshoe.start.Machine;
import horseshoe.store.PackBenchmark;
import horseshoe.store.StoreKillBenchmark;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Measures classes in session on this machine, service and screens together, with each durable storage; the lines it prints in bars are rows
 * of the benchmarks page.
 */
public final class LiveBenchmark {
    /** So many screens: a class with its projector, a large hall, a school that looks on. */
    private static final List<Integer> SCREENS = List.of(45, 300, 1_000);

    /** So many others type while one is watched. */
    private static final List<Integer> TYPISTS = List.of(0, 5, 14);

    private static final int CLASSES = 40;
    private static final int KILLS = 50;

    private final Set<String> wanted;

    private LiveBenchmark(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Measures.
     *
     * @param arguments what, separated by commas: screens, writing, rush, kills, store-kills, memory, packs; everything if left out
     * @throws Exception if the service refuses something or an answer does not come
     */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "screens,writing,rush,kills,store-kills,memory,packs" : arguments[0];
        System.out.println(Machine.description());
        var benchmark = new LiveBenchmark(Set.of(what.split(",")));
        benchmark.run("SQLite", List.of());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            benchmark.run("PostgreSQL", settings(postgres));
        }
        benchmark.once();
        System.out.println(Machine.description());
    }

    private static List<String> settings(EmbeddedPostgres postgres) {
        return List.of(
                "-Dhorseshoe.db.url=" + postgres.getJdbcUrl("postgres", "postgres"), "-Dhorseshoe.db.user=postgres");
    }

    private void run(String engine, List<String> database) throws Exception {
        System.out.println(engine);
        try (Folder state = Folder.fresh()) {
            List<String> settings = new ArrayList<>(database);
            settings.add("-Dhorseshoe.state=" + state.path());
            load(settings);
            if (wanted.contains("kills")) {
                KillBenchmark.run(KILLS, settings);
            }
        }
    }

    private void load(List<String> settings) throws Exception {
        if (wanted.contains("screens") || wanted.contains("rush") || wanted.contains("writing")) {
            try (RunningServer server = RunningServer.start(settings)) {
                load(server.port());
            }
        }
    }

    private void load(int port) throws Exception {
        if (wanted.contains("screens")) {
            for (int screens : SCREENS) {
                new Screens(port, screens).measure();
            }
        }
        if (wanted.contains("writing")) {
            for (int others : TYPISTS) {
                new Writing(port, others).measure();
            }
        }
        if (wanted.contains("rush")) {
            new Rush(port, CLASSES).measure();
        }
    }

    private void once() throws Exception {
        if (wanted.contains("store-kills")) {
            StoreKillBenchmark.run();
        }
        if (wanted.contains("memory")) {
            MemoryBenchmark.run();
        }
        if (wanted.contains("packs")) {
            PackBenchmark.run();
        }
    }
}
