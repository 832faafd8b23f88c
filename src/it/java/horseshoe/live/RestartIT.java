package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A service that is stopped and started again")
class RestartIT {
    private static final String VOTE = "{\"vote\":\"ABSTAINING\"}";

    @TempDir
    private Path state;

    private RunningServer start() {
        return RunningServer.start(
                List.of("-Dhorseshoe.state=" + state, "-Dhorseshoe.limit.wrong-codes=3", "-Dhorseshoe.class.people=2"));
    }

    @Test
    void losesNothingKeepsNoKeysAndLimitsGuessing() throws IOException {
        Doors before;
        String russia;
        RunningServer first = start();
        try (first) {
            before = Doors.open(first);
            russia = before.joins("RUS");
            assertThat(before.voting().vote(russia, VOTE).statusCode()).isEqualTo(204);
        }
        assertThat(first.log().lines().filter(line -> !line.isBlank()))
                .singleElement()
                .asString()
                .contains("is ready");
        requireNoKeys(before, russia);
        try (RunningServer second = start()) {
            Doors after = new Doors(second, before.opened());
            String teacher = after.cookie("teacher");
            assertThat(after.act("teacher", teacher, "{\"act\":\"close-vote\",\"question\":1}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(after.get("delegate", "view", russia).body()).contains("\"RUS\":\"ABSTAINING\"");
            requireCaps(after);
            requireLimits(second, after.code());
        }
    }

    /** Nothing in the folder of the state, the database included, has a key in it. */
    private void requireNoKeys(Doors doors, String cookie) throws IOException {
        List<String> keys =
                List.of(doors.key("teacher"), doors.key("projector"), cookie.substring(cookie.indexOf('=') + 1));
        byte[] database = Files.readAllBytes(state.resolve("classes.db"));
        String content = new String(database, StandardCharsets.ISO_8859_1);
        assertThat(content).contains(doors.id()).doesNotContain(keys);
    }

    private static void requireCaps(Doors doors) {
        doors.joins("FRA");
        var full =
                doors.server().post("api/join/" + doors.code(), "{\"role\":\"PRESS\",\"pseudonym\":\"Envoy Heron\"}");
        assertThat(full.statusCode()).isEqualTo(409);
        assertThat(Doors.json(full).getString("detail")).contains("2");
    }

    private static void requireLimits(RunningServer server, String code) {
        String wrong = code.startsWith("Z") ? "Y" + code.substring(1) : "Z" + code.substring(1);
        for (int guess = 0; guess < 3; guess++) {
            assertThat(server.get("api/join/" + wrong).statusCode()).isEqualTo(404);
        }
        var limited = server.get("api/join/" + wrong);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).isPresent();
    }
}
