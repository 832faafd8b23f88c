package horseshoe.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.json.StrictJson;
import horseshoe.record.intake.LibraryFile;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A reader's own record: brought, refused, kept from others, forgotten. */
@ExtendWith(Fixtures.class)
class OwnRecordIT {
    private static final String OWN = "api/record/own";
    private static final String GOOD = LibraryFile.of("RES-2774");

    private final RunningServer server;

    OwnRecordIT(RunningServer server) {
        this.server = server;
    }

    private HttpRequest.Builder request(String query, String cookie) {
        return HttpRequest.newBuilder(server.address().resolve(OWN + query)).header("Cookie", cookie);
    }

    private HttpResponse<String> bring(String query, String cookie, BodyPublisher file) {
        return server.send(
                request(query, cookie).header("Content-Type", "text/csv").POST(file));
    }

    private HttpResponse<String> bring(String text) {
        return bring("", "none=1", BodyPublishers.ofString(text));
    }

    private int status(String cookie) {
        return server.send(request("", cookie).GET()).statusCode();
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return StrictJson.object(new StringReader(answer.body()));
    }

    @Test
    void aFileIsReadAndReportedAgain() {
        HttpResponse<String> answer = bring("?name=mine.csv", "none=1", BodyPublishers.ofString(GOOD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("horseshoe-record=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/record");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        JsonObject report = json(answer);
        assertThat(report.getString("form")).isEqualTo("UN_LIBRARY");
        assertThat(report.getString("name")).isEqualTo("mine.csv");
        assertThat(report.getInt("rows")).isEqualTo(15);
        assertThat(report.getInt("votes")).isEqualTo(1);
        assertThat(report.getBoolean("accepted")).isTrue();
        assertThat(report.getString("version")).matches("own-[0-9a-f]{8}");
        assertThat(report.getJsonObject("differences").getInt("same")).isEqualTo(1);
        assertThat(server.send(request("", cookie(answer)).GET()).body()).isEqualTo(answer.body());
    }

    @Test
    void whatItSaysOtherwiseIsTold() {
        JsonObject report =
                json(bring("?merge=true", "none=1", BodyPublishers.ofString(GOOD.replace("2025-02-24", "2025-02-25"))));
        assertThat(report.getBoolean("merged")).isTrue();
        JsonObject one =
                report.getJsonObject("differences").getJsonArray("list").getJsonObject(0);
        assertThat(one.getString("id")).isEqualTo("RES-2774");
        assertThat(one.getString("what")).isEqualTo("date");
        assertThat(one.getString("here")).isEqualTo("2025-02-25");
        assertThat(one.getString("bundled")).isEqualTo("2025-02-24");
    }

    @Test
    void aFileWithFaultsIsRefusedAndTheEarlierOneStays() {
        String key = cookie(bring(GOOD));
        HttpResponse<String> refused = bring(
                "?name=bad.csv",
                key,
                BodyPublishers.ofString(GOOD.replace(",FRA,FRANCE,True,A", ",FRA,FRANCE,True,J")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = json(refused);
        assertThat(problem.getString("type")).isEqualTo("/problems/unreadable-record");
        assertThat(problem.getBoolean("accepted")).isFalse();
        assertThat(problem.getJsonArray("faults").toString()).contains("\"line\":5", "\"column\":\"ms_vote\"");
        assertThat(server.send(request("", key).GET()).body()).contains("\"accepted\":true");
    }

    @Test
    void aZipInTheClothesOfCsvIsNamed() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 6, 0};
        HttpResponse<String> answer = bring("", "none=1", BodyPublishers.ofByteArray(zip));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ZIP");
    }

    @Test
    void anotherBrowserCannotReadIt() {
        String mine = cookie(bring(GOOD));
        String anothers = cookie(bring(GOOD));
        assertThat(anothers).isNotEqualTo(mine);
        assertThat(status("none=1")).isEqualTo(404);
        assertThat(status("horseshoe-record=" + "A".repeat(32))).isEqualTo(404);
        assertThat(status("horseshoe-record=")).isEqualTo(404);
        server.send(request("", anothers).DELETE());
        assertThat(status(anothers)).isEqualTo(404);
        assertThat(status(mine)).isEqualTo(200);
    }

    @Test
    void itIsForgottenWhenItsOwnerSaysSo() {
        String key = cookie(bring(GOOD));
        HttpResponse<String> gone = server.send(request("", key).DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(gone.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(status(key)).isEqualTo(404);
        assertThat(server.send(request("", key).DELETE()).statusCode()).isEqualTo(204);
    }

    @Test
    void aNewFileTakesThePlaceOfTheOldOneUnderANewKey() {
        String first = cookie(bring(GOOD));
        String second = cookie(bring("", first, BodyPublishers.ofString(GOOD)));
        assertThat(second).isNotEqualTo(first);
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] piece = "x,y,z\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        List<byte[]> large = Collections.nCopies(60, piece);
        HttpResponse<String> answer = bring("", "none=1", BodyPublishers.ofByteArrays(large));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).getString("type")).isEqualTo("/problems/too-large");
    }

    @Test
    void anotherSitesPageCannotBringOrForget() {
        String key = cookie(bring(GOOD));
        HttpResponse<String> foreign = server.send(request("", key)
                .header("Content-Type", "text/csv")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(GOOD)));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(server.send(request("", key)
                                .header("Origin", "https://evil.example")
                                .DELETE())
                        .statusCode())
                .isEqualTo(403);
        assertThat(status(key)).isEqualTo(200);
    }

    @Test
    void aSlashAtTheEndOpensNoOtherDoor() {
        HttpResponse<String> foreign =
                server.send(HttpRequest.newBuilder(server.address().resolve(OWN + "/"))
                        .header("Content-Type", "text/csv")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(BodyPublishers.ofString(GOOD)));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void whatAFormCanSendIsNotRead() {
        HttpResponse<String> answer = server.send(
                request("", "none=1").header("Content-Type", "text/plain").POST(BodyPublishers.ofString(GOOD)));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void aFolderTakesThePlaceOfTheBundledRecord(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("council.CSV"), GOOD);
        try (RunningServer other = RunningServer.start(
                List.of("-Dhorseshoe.state=" + folder.resolve("state"), "-Dhorseshoe.record=" + folder))) {
            HttpResponse<String> answer =
                    other.send(HttpRequest.newBuilder(other.address().resolve(OWN))
                            .header("Content-Type", "text/csv")
                            .POST(BodyPublishers.ofString(GOOD)));
            assertThat(json(answer).getJsonObject("differences").getInt("onlyBundled"))
                    .isZero();
            assertThat(json(answer).getJsonObject("differences").getInt("same")).isEqualTo(1);
        }
    }
}
