package horseshoe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    void anAddressThatIsNotOfThisMachineIsNotCalledATakenPort() throws Exception {
        for (String address : List.of("203.0.113.9", "no-such-host.invalid")) {
            var outcome = launch("-Dhorseshoe.address=" + address);

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.sentence()).contains("the address " + address).doesNotContain("taken");
        }
    }

    @Test
    void aPublicAddressThatIsNoneIsRefused() throws Exception {
        var outcome = launch("-Dhorseshoe.public=school.example");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence())
                .contains("horseshoe.public is \"school.example\"")
                .contains("https://");
    }

    @Test
    void theDoorAnswersForUsWhileTheServiceComesAndGoes() throws Exception {
        int port = RunningServer.freePort();
        Process process = Launch.onPort(port)
                .with("-Dhorseshoe.state=" + folder.resolve("state"))
                .start();
        List<Visit> visits = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive() && visits.stream().noneMatch(visit -> visit.status() == 200)) {
                Visit.at(port, client).ifPresent(visits::add);
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            process.destroy();
            while (process.isAlive()) {
                Visit.at(port, client).ifPresent(visits::add);
            }
        }
        assertThat(visits).extracting(Visit::status).contains(503, 200).containsOnly(503, 200);
        assertThat(visits.stream().filter(visit -> visit.status() == 503)).allMatch(Visit::isOurs);
    }

    /** One look at the door. */
    private record Visit(int status, String type, String retryAfter, String policy, String body) {
        static Optional<Visit> at(int port, HttpClient client) throws InterruptedException {
            try {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/councils"));
                return Optional.of(of(client.send(request.build(), BodyHandlers.ofString())));
            } catch (IOException nobody) {
                return Optional.empty();
            }
        }

        private static Visit of(HttpResponse<String> answer) {
            return new Visit(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.headers().firstValue("Retry-After").orElse(""),
                    answer.headers().firstValue("Content-Security-Policy").orElse(""),
                    answer.body());
        }

        private boolean isOurs() {
            return type.equals("application/problem+json")
                    && !retryAfter.isEmpty()
                    && policy.startsWith("default-src")
                    && body.contains("/problems/starting");
        }
    }

    @Test
    void aSecondServiceOnTheSameFolderIsRefused() throws Exception {
        String state = "-Dhorseshoe.state=" + folder.resolve("state");
        try (RunningServer first = RunningServer.start(List.of(state))) {
            var outcome = launch(state);

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.sentence())
                    .contains("another Horseshoe has its classes in " + folder.resolve("state"))
                    .contains("HORSESHOE_STATE");
            assertThat(outcome.lines().stream().filter(line -> !line.isBlank())).hasSize(1);
            assertThat(first.get("health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFolderWhoseServiceWasKilledIsTakenAtOnce() throws IOException {
        List<String> state = List.of("-Dhorseshoe.state=" + folder.resolve("state"));
        RunningServer.start(state).kill();

        try (RunningServer second = RunningServer.start(state)) {
            assertThat(second.log()).contains("not closed the last time").contains("nothing is damaged");
        }
    }

    @Test
    void h2IsRefusedWithWhatToDo() throws Exception {
        var outcome = launch("-Dhorseshoe.db.url=jdbc:h2:file:/srv/classes");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anySatisfy(line ->
                        assertThat(line).contains("Horseshoe did not start").contains("no longer keeps classes in H2"));
    }

    @Test
    void aPortThatIsNoNumberIsRefused() throws Exception {
        var outcome = launch("-Dhorseshoe.port=eighty");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.sentence()).contains("horseshoe.port is \"eighty\"").contains("1 to 65535");
    }

    @Test
    void aRecordThatCannotBeReadEndsTheProcessWithASentence() throws Exception {
        Path file = Files.writeString(
                folder.resolve("votes.csv"), "ms_code;ms_vote;date;resolution\nFRA;Y;2025-02-24;S/RES/1\n");

        var outcome = launch("-Dhorseshoe.record=" + folder);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(String.join("\n", outcome.lines()))
                .contains("Horseshoe did not start: the application could not be deployed: the record at " + file)
                .contains("1 fault: line 1: The columns are separated by");
    }

    @Test
    void aRecordThatIsNotThereIsNamed() throws Exception {
        var outcome = launch("-Dhorseshoe.record=" + folder.resolve("none.csv"));

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.lines())
                .anySatisfy(line ->
                        assertThat(line).contains("none.csv (horseshoe.record) cannot be served: it is not there"));
    }

    @Test
    void whoeverAsksForReadinessWhileItStartsDoesNoHarm() throws Exception {
        int port = RunningServer.freePort();
        Process process = Launch.onPort(port)
                .with("-Dhorseshoe.state=" + folder.resolve("state"))
                .start();
        try {
            assertThat(isReadyInTheEnd(port, process)).isTrue();
            assertThat(process.inputReader()
                            .lines()
                            .filter(line -> !line.isBlank())
                            .findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("Horseshoe is ready"));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean isReadyInTheEnd(int port, Process process) throws InterruptedException {
        URI readiness = URI.create("http://127.0.0.1:" + port + "/health/ready");
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive()) {
                if (status(client, readiness) == 200) {
                    return true;
                }
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            return false;
        }
    }

    private static int status(HttpClient client, URI address) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
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
