package horseshoe.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is started. */
enum Candidate {
    /** One resource and one health check, as Payara Micro starts by itself. */
    BARE("bare WAR, plain Payara Micro"),
    /** The service without the archive of loaded classes. */
    PLAIN("Horseshoe, without the archive of loaded classes"),
    /** The service as it is. */
    HORSESHOE("Horseshoe");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final String title;

    Candidate(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The command that starts it. */
    List<String> command(Path payara, Path target, int port) throws IOException {
        Path server = target.resolve("server");
        return switch (this) {
            case BARE -> bare(payara, target.resolve("bare.war"), port);
            case PLAIN -> horseshoe(withoutArchive(server.resolve("java.options")), server, port);
            case HORSESHOE -> horseshoe(List.of("@" + server.resolve("java.options")), server, port);
        };
    }

    private static List<String> bare(Path payara, Path war, int port) {
        return List.of(
                JAVA,
                "-jar",
                payara.toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port));
    }

    private static List<String> horseshoe(List<String> options, Path server, int port) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.addAll(options);
        command.addAll(List.of("-Xmx512m", "-Dhorseshoe.port=" + port));
        command.addAll(List.of("-jar", server.resolve("start.jar").toString()));
        return command;
    }

    private static List<String> withoutArchive(Path options) throws IOException {
        return Files.readAllLines(options).stream()
                .filter(option -> !option.contains("SharedArchive"))
                .toList();
    }
}
