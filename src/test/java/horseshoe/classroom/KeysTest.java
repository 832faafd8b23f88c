package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Secrets, ids and codes")
class KeysTest {
    private final Keys keys = new Keys(new Random(3));

    @Test
    void aSecretHasAtLeast128Bits() {
        assertThat(Base64.getUrlDecoder().decode(keys.secret())).hasSizeGreaterThanOrEqualTo(16);
        assertThat(keys.secret()).isNotEqualTo(keys.secret()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void onlyTheHashOfASecretIsKept() {
        assertThat(Keys.hash("abc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void idsAndCodesHaveTheirForm() {
        assertThat(IntStream.range(0, 200).mapToObj(draw -> keys.classId().text()))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 200).mapToObj(draw -> keys.joinCode().text()))
                .allMatch(JoinCode::isOne);
        assertThat(IntStream.range(0, 200).mapToObj(draw -> keys.returnCode()))
                .allMatch(code -> code.matches("\\d{6}"));
    }
}
