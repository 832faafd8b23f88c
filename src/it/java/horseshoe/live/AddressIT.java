package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By which address the service is known, and whom it believes about that. */
@ExtendWith(Fixtures.class)
class AddressIT {
    @TempDir
    private Path state;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app",
                "/app/class",
                "/style",
                "/messages/en",
                "/WEB-INF",
                "/META-INF",
                "//app",
                "/%2e/app",
                "/app;x"
            })
    void aFolderIsNotFoundAndLeadsNowhere(String folder, RunningServer server) throws IOException {
        String answer = asked(server, folder, "evil.example");
        assertThat(answer).startsWith("HTTP/1.1 404").doesNotContain("Location", "evil.example");
    }

    @Test
    void aHostThatIsNoneIsNotBelieved(RunningServer server) throws IOException {
        assertThat(asked(server, "/api/address", "school.example:8443")).contains("\"http://school.example:8443\"");
        assertThat(asked(server, "/api/address", "evil.example/x\"")).contains("http://localhost:" + server.port());
        assertThat(asked(server, "/api/address", "user@evil.example")).contains("http://localhost:" + server.port());
    }

    @Test
    void withoutAProxyNoPathIsTakenFromIts(RunningServer server) {
        var request =
                HttpRequest.newBuilder(server.address().resolve("api/address")).header("X-Forwarded-Prefix", "/evil");
        assertThat(server.send(request).body()).doesNotContain("evil");
    }

    @Test
    void aProxysPathIsInTheCookieAndInTheLinks() throws IOException {
        try (RunningServer server =
                RunningServer.start(List.of("-Dhorseshoe.state=" + state, "-Dhorseshoe.proxies=1"))) {
            HttpResponse<String> opened =
                    server.send(behind(server, "api/classes").POST(body(Doors.PANEL)));
            Doors doors = new Doors(server, Doors.json(opened));
            assertThat(doors.opened().getString("teacher")).startsWith("/sim/#/class/");
            var key = behind(server, doors.path("teacher", "key"))
                    .POST(body("{\"key\":\"" + doors.key("teacher") + "\"}"));
            assertThat(server.send(key).headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("ath=/sim/api/classes/" + doors.id() + "/teacher");
            assertThat(server.send(behind(server, "api/address")).body()).contains("/sim\"");
        }
    }

    private static HttpRequest.Builder behind(RunningServer server, String path) {
        return HttpRequest.newBuilder(server.address().resolve(path))
                .header("X-Forwarded-Prefix", "/sim/")
                .header("X-Forwarded-For", "192.0.2.7")
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }

    @Test
    void theAddressThatIsSetIsTheOnlyOneThatIsTold() throws IOException {
        List<String> set = List.of("-Dhorseshoe.state=" + state, "-Dhorseshoe.public=https://school.example/sim/");
        try (RunningServer server = RunningServer.start(set)) {
            assertThat(asked(server, "/api/address", "evil.example"))
                    .contains("\"address\":\"https://school.example/sim\"", "\"known\":true")
                    .doesNotContain("evil");
            Doors doors = Doors.open(server);
            String picture = server.get("api/join/" + doors.code() + "/qr.svg").body();
            assertThat(asked(server, "/api/join/" + doors.code() + "/qr.svg", "evil.example"))
                    .contains(picture);
        }
    }

    /** The whole answer to a request as no ordinary client would send it. */
    private static String asked(RunningServer server, String path, String host) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
        try (Socket line = new Socket(server.address().getHost(), server.port())) {
            line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var in = new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8);
            return new BufferedReader(in).lines().collect(Collectors.joining("\n"));
        }
    }
}
