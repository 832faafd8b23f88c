package horseshoe;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the built service is started: the launcher, with the options the build wrote for it.
 *
 * @param settings the launcher's settings, as options of the Java virtual machine
 */
record Launch(List<String> settings) {

    /** The build's output folder. */
    static final Path TARGET = Path.of(System.getProperty("horseshoe.target", "target"));

    private static final Path SERVER = TARGET.resolve("server");

    /** A launch on a TCP port, with a state folder of its own. */
    static Launch onPort(int port) {
        return new Launch(List.of(
                "-Xmx512m",
                "-Dhorseshoe.address=127.0.0.1",
                "-Dhorseshoe.port=" + port,
                "-Dhorseshoe.state=" + TARGET.resolve("it-state").resolve(Integer.toString(port))));
    }

    /** The same launch with another setting, such as {@code -Dhorseshoe.war=...}. */
    Launch with(String setting) {
        return new Launch(Stream.concat(settings.stream(), Stream.of(setting)).toList());
    }

    /** Starts the launcher as a process; its errors come with its output. */
    Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + SERVER.resolve("java.options"));
        command.addAll(settings);
        command.addAll(List.of("-jar", SERVER.resolve("start.jar").toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
