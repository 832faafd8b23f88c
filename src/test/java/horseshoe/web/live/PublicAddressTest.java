package horseshoe.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://school.example, https://school.example",
        "https://school.example/, https://school.example",
        "http://192.168.1.20:8080, http://192.168.1.20:8080",
        "https://school.example/sim/, https://school.example/sim",
        "http://[fe80::1]:8080/a/b, http://[fe80::1]:8080/a/b"
    })
    void anAddressIsKnownWithoutTheSlashAtItsEnd(String set, String known) {
        assertThat(PublicAddress.of(set).text()).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school.example",
                "ftp://school.example",
                "https://",
                "https://a b",
                "https://a/x?y",
                "https://u@a",
                "https://a/<b>"
            })
    void whatIsNoAddressIsRefusedWithAnExample(String set) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAddress.of(set))
                .withMessageContaining("https://school.example/sim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example/x", "evil.example\"", "a@b", "a b", "a:123456", "[::1", "a\r\nb"})
    void whatIsNoHostIsNotBelieved(String named) {
        assertThat(PublicAddress.host(named)).isEmpty();
    }

    @Test
    void aPathIsKnownWithoutTheSlashAtItsEnd() {
        assertThat(PublicAddress.path("/sim/")).contains("/sim");
        assertThat(PublicAddress.path("")).contains("");
        assertThat(PublicAddress.path("sim")).isEmpty();
        assertThat(PublicAddress.path("/sim; Path=/")).isEmpty();
        assertThat(PublicAddress.path("//evil.example")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1", "0:0:0:0:0:0:0:1", "[::1]"})
    void aMachineKnowsItself(String number) {
        assertThat(Loopback.is(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.168.1.20", "1127.0.0.1", "127.0.0.1.evil.example", "fe80::1", ""})
    void anotherMachineIsNotTakenForItself(String number) {
        assertThat(Loopback.is(number)).isFalse();
    }
}
