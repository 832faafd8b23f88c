package horseshoe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fixtures.class)
class HealthIT {
    private static final int SMALL = 4096;
    private static final byte[] LARGE_FILE =
            "GET /_static/echarts/6.0.0/dist/echarts.esm.min.js HTTP/1.1\r\nHost: here\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void theServiceIsReady(RunningServer server) {
        var answer = server.get("health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").contains("horseshoe");
    }

    @Test
    void theServiceIsAlive(RunningServer server) {
        assertThat(server.get("health/live").body()).contains("\"status\":\"UP\"");
    }

    @Test
    void anUnknownPathIsNotFoundAndTellsNothingOfTheInside(RunningServer server) {
        var answer = server.get("no/such/path");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("Payara");
        assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    }

    @Test
    void textIsSentCompressed(RunningServer server) {
        var request = java.net.http.HttpRequest.newBuilder(
                        server.address().resolve("_static/lit-html/3.3.3/lit-html.js"))
                .header("Accept-Encoding", "gzip");

        assertThat(server.send(request).headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void whoLeavesInTheMiddleOfAFileIsAnsweredNoMoreAndNamedNowhere(RunningServer server) throws IOException {
        for (int visit = 0; visit < 10; visit++) {
            try (Socket reader =
                    new Socket(server.address().getHost(), server.address().getPort())) {
                reader.setSoLinger(true, 0);
                reader.getOutputStream().write(LARGE_FILE);
                assertThat(reader.getInputStream().readNBytes(100)).hasSize(100);
            }
        }
        assertThat(server.get("health/live").statusCode()).isEqualTo(200);
        theConsoleIsQuiet(server);
    }

    @Test
    void theConsoleIsQuiet(RunningServer server) {
        assertThat(server.log().lines().filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .contains("Horseshoe is ready");
    }

    @Test
    void aBrowserReachesTheServer(RunningServer server, Browser browser) {
        try (var visitor = browser.visitor(server, 1280, 720)) {
            assertThat(visitor.newPage().navigate("health/ready").status()).isEqualTo(200);
        }
    }
}
