package horseshoe.web.record.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.web.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UploadTest {
    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

    private Instant now = Instant.EPOCH;

    private Upload upload() {
        return new Upload(new ByteArrayInputStream(CONTENT), () -> now);
    }

    @Test
    void versionIsOfTheContentHoweverItIsRead() throws IOException {
        Upload drained = upload();
        drained.drain();
        Upload byteByByte = upload();
        for (int some = 0; some >= 0; ) {
            some = byteByByte.read();
        }
        assertThat(drained.version("")).isEqualTo("own-ba7816bf");
        assertThat(byteByByte.version("")).isEqualTo("own-ba7816bf");
    }

    @Test
    void mergedItIsAnotherRecord() throws IOException {
        Upload upload = upload();
        upload.drain();
        assertThat(upload.version("1.0.0")).isNotEqualTo("own-ba7816bf");
    }

    @Test
    void itMustNotTakeForEver() throws IOException {
        Upload upload = upload();
        assertThat(upload.read()).isEqualTo('a');
        now = now.plusSeconds(301);
        assertThatThrownBy(upload::read).isInstanceOf(Refused.class).hasMessageContaining("5 minutes");
    }

    @Test
    void whoComesWhileAllDoorsAreTakenIsAskedToComeAgain() {
        Uploads full = new Uploads(new Desk(), 0);
        assertThatThrownBy(() -> full.take(Brought.of("", false), upload()))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(503);
                    assertThat(refused.problem().retryAfter()).contains(5L);
                });
    }

    @Test
    void aNameIsShownWithoutWhatCannotBeShown() {
        assertThat(Brought.of(" a\u0000\r\nb\u202E.csv ", false).name()).isEqualTo("a b .csv");
        assertThat(Brought.of("x".repeat(500), false).name()).hasSize(100);
    }
}
