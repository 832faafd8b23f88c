package horseshoe.load;

/** Measures a service that runs on this machine; each line it prints is a row of the benchmarks page. */
public final class LoadBenchmark {
    private LoadBenchmark() {}

    /**
     * Measures.
     *
     * @param arguments the service's port on loopback; then what to measure: screens, rush, or all of it
     * @throws Exception if the service refuses something or an answer does not come
     */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        String what = arguments.length > 1 ? arguments[1] : "all";
        if (!what.equals("rush")) {
            new Screens(port, 45, 40).measure();
            new Screens(port, 300, 20).measure();
            new Screens(port, 1000, 10).measure();
        }
        if (!what.equals("screens")) {
            new Rush(port, 40, 5).measure();
        }
    }
}
