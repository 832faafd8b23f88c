package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.RunningServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("A database that goes away in mid-class")
class StorageAwayIT {
    private static final String VOTE = "{\"vote\":\"ABSTAINING\"}";

    @TempDir
    private Path folder;

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private RunningServer server(EmbeddedPostgres postgres) {
        return RunningServer.start(List.of(
                "-Dhorseshoe.state=" + folder.resolve("state"),
                "-Dhorseshoe.db.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "-Dhorseshoe.db.user=postgres"));
    }

    @Test
    @DisplayName("views come from memory, nothing is taken, nobody meets a fault, and afterwards all goes on")
    void nothingIsLostAndNothingBreaks() throws Exception {
        int port = RunningServer.freePort();
        EmbeddedPostgres before = postgres(port);
        try (RunningServer server = server(before)) {
            Doors doors = Doors.open(server);
            String france = doors.joins("FRA");
            String russia = doors.joins("RUS");
            String teacher = doors.voting().cookie("teacher");
            assertThat(doors.vote(france, VOTE).statusCode()).isEqualTo(204);

            before.close();
            requireThatNothingIsTaken(doors, russia, teacher);
            requireThatWhatIsInMemoryIsShown(doors, france, teacher);

            try (EmbeddedPostgres after = postgres(port)) {
                awaitReady(server);
                assertThat(doors.vote(russia, VOTE).statusCode()).isEqualTo(204);
                assertThat(doors.act("teacher", teacher, "{\"act\":\"close-vote\",\"question\":1}")
                                .statusCode())
                        .isEqualTo(204);
                assertThat(doors.get("delegate", "view", russia).body())
                        .contains("\"RUS\":\"ABSTAINING\"")
                        .contains("\"FRA\":\"ABSTAINING\"");
                assertThat(after.getPort()).isEqualTo(port);
            }
            assertThat(server.log()).doesNotContain("Fault ");
        }
    }

    private static void requireThatNothingIsTaken(Doors doors, String russia, String teacher) {
        requireUnavailable(doors.vote(russia, VOTE), "not taken yet");
        requireUnavailable(doors.act("teacher", teacher, "{\"act\":\"close-vote\",\"question\":1}"), "not taken yet");
        requireUnavailable(doors.server().post("api/classes", Doors.PANEL), "not taken yet");
        requireUnavailable(
                doors.server()
                        .post("api/join/" + doors.code(), "{\"role\":\"OBSERVER\",\"pseudonym\":\"Envoy Heron\"}"),
                "not taken yet");
        requireUnavailable(
                doors.server().send(doors.request("teacher", "", teacher).DELETE()), "not taken yet");
        requireUnavailable(doors.server().get("api/join/BBBBBB"), "cannot be read");
        requireUnavailable(doors.server().get("api/classes/aaaaaaaaaa/teacher/view"), "cannot be read");
        requireUnavailable(doors.server().get("api/classes/aaaaaaaaaa/teacher/debrief"), "cannot be read");
        requireUnavailable(doors.server().get("api/classes/aaaaaaaaaa/teacher/stream"), "cannot be read");
        requireUnavailable(
                doors.server().post("api/classes/aaaaaaaaaa/teacher/key", "{\"key\":\"nokey\"}"), "cannot be read");
        assertThat(doors.server().get("health/ready").statusCode()).isEqualTo(503);
    }

    private static void requireUnavailable(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/problems/storage-unavailable").contains(words);
    }

    private static void requireThatWhatIsInMemoryIsShown(Doors doors, String france, String teacher) {
        assertThat(doors.get("delegate", "view", france).statusCode()).isEqualTo(200);
        assertThat(doors.get("teacher", "debrief", teacher).statusCode()).isEqualTo(200);
        assertThat(doors.server().get("api/join/" + doors.code()).statusCode()).isEqualTo(200);
        assertThat(doors.cookie("projector")).isNotEmpty();
    }

    private static void awaitReady(RunningServer server) {
        while (server.get("health/ready").statusCode() != 200) {
            Thread.onSpinWait();
        }
    }
}
