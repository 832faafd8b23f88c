package horseshoe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start that cannot succeed says, and that it ends. */
class LauncherIT {

    /** A web application whose descriptor names a listener that it does not have. */
    private static final String BROKEN_DESCRIPTOR = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <listener><listener-class>no.such.Listener</listener-class></listener>
            </web-app>
            """;

    @TempDir
    private Path folder;

    @Test
    void aBrokenApplicationEndsTheProcessWithASentence() throws Exception {
        var outcome = launch("-Dhorseshoe.war=" + warWith(BROKEN_DESCRIPTOR));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence())
                .startsWith("Horseshoe did not start: the application could not be deployed:")
                .contains("no.such.Listener");
    }

    @Test
    void aFileThatIsNoApplicationEndsTheProcessWithASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("horseshoe.war"), "nonsense");

        var outcome = launch("-Dhorseshoe.war=" + file);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence()).contains("could not be deployed").contains("invalid zip file");
    }

    @Test
    void aMissingApplicationIsNamed() throws Exception {
        var outcome = launch("-Dhorseshoe.war=" + folder.resolve("none.war"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence()).contains("there is no application at").contains("none.war");
    }

    @Test
    void aTakenPortIsNamedWithAWayOut() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var outcome = launch("-Dhorseshoe.port=" + taken.getLocalPort());

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.sentence())
                    .contains("port " + taken.getLocalPort() + " is taken")
                    .contains("-Dhorseshoe.port=");
        }
    }

    @Test
    void aPortThatIsNoNumberIsRefused() throws Exception {
        var outcome = launch("-Dhorseshoe.port=eighty");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence()).contains("horseshoe.port is \"eighty\"").contains("1 to 65535");
    }

    private Outcome launch(String setting) throws IOException, InterruptedException {
        Process process = Launch.onPort(RunningServer.freePort()).with(setting).start();
        List<String> lines = process.inputReader().lines().toList();
        return new Outcome(process.waitFor(), lines);
    }

    private Path warWith(String descriptor) throws IOException {
        Path war = folder.resolve("broken.war");
        try (var jar = new JarOutputStream(Files.newOutputStream(war))) {
            jar.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            jar.write(descriptor.getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }

    private record Outcome(int exitCode, List<String> lines) {

        /** What the launcher itself said. */
        private String sentence() {
            return lines.stream()
                    .filter(line -> line.contains("Horseshoe"))
                    .findFirst()
                    .orElse("")
                    .strip();
        }
    }
}
