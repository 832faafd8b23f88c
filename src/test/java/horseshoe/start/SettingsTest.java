package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path SERVER = Path.of("/opt/horseshoe/target/server");

    @Test
    void withoutSettingsThePortIs8080AndAllLiesBesideTheServer() throws StartFailure {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.places().war()).isEqualTo(SERVER.resolveSibling("horseshoe.war"));
        assertThat(settings.places().state()).isEqualTo(SERVER.resolveSibling("state"));
        assertThat(settings.rehearsal()).isFalse();
    }

    @Test
    void aSystemPropertyWinsOverAnEnvironmentVariable() throws StartFailure {
        Map<String, String> environment = Map.of("HORSESHOE_PORT", "9090", "HORSESHOE_STATE", "/var/lib/horseshoe");

        assertThat(read(Map.of(), environment).port()).isEqualTo(9090);
        assertThat(read(Map.of("horseshoe.port", "7070"), environment).port()).isEqualTo(7070);
        assertThat(read(Map.of(), environment).places().state()).isEqualTo(Path.of("/var/lib/horseshoe"));
    }

    @Test
    void anEmptyPropertyIsNoSetting() throws StartFailure {
        assertThat(read(Map.of("horseshoe.port", ""), Map.of("HORSESHOE_PORT", "9090"))
                        .port())
                .isEqualTo(9090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "8080.5", "eighty", "99999999999"})
    void whatIsNoPortIsRefusedInASentence(String port) {
        assertThatThrownBy(() -> read(Map.of("horseshoe.port", port), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessage("horseshoe.port is \"" + port + "\", but must be a whole number from 1 to 65535.");
    }

    private static Settings read(Map<String, String> properties, Map<String, String> environment) throws StartFailure {
        var all = new Properties();
        all.putAll(properties);
        return Settings.read(SERVER, all, environment);
    }
}
