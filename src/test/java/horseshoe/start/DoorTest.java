package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.9", "no-such-host.invalid"})
    void anAddressOfAnotherMachineIsNotCalledATakenPort(String address) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> new Door(address, 8080).porter())
                .withMessageContaining("the address " + address)
                .withMessageNotContaining("taken");
    }

    @Test
    void aPortInUseIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> new Door("127.0.0.1", other.getLocalPort()).porter())
                    .withMessageContaining("port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void thePorterSendsAProgramAProblemAndAPersonAPage() throws Exception {
        Door door = Door.inside();
        try (Porter porter = door.porter();
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> problem = asked(client, door, "application/json");
            assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.body()).contains("\"/problems/starting\"", "\"status\":503");
            HttpResponse<String> page = asked(client, door, "text/html,*/*");
            assertThat(page.body()).contains("http-equiv=\"refresh\"");
            for (HttpResponse<String> answer : List.of(problem, page)) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().map())
                        .containsKeys("retry-after", "content-security-policy", "x-content-type-options");
            }
            assertThat(porter).isNotNull();
        }
    }

    private static HttpResponse<String> asked(HttpClient client, Door door, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + "/api/councils"))
                .header("Accept", accept);
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
