package horseshoe.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void withoutSettingsItListensEverywhereAndIsASingleNode() throws StartFailure {
        Settings settings = read(Map.of(), Map.of());

        assertThat(settings.door()).isEqualTo(new Door("0.0.0.0", 8080));
        assertThat(settings.door().near()).isEqualTo("127.0.0.1");
        assertThat(settings.grid()).isEmpty();
    }

    @Test
    void anAddressIsWhereItIsAskedAsWell() throws StartFailure {
        assertThat(read(Map.of(), Map.of("HORSESHOE_ADDRESS", "192.0.2.7"))
                        .door()
                        .near())
                .isEqualTo("192.0.2.7");
    }

    @Test
    void nodesFindOneAnotherByName() throws StartFailure {
        Map<String, String> environment = Map.of(
                "HORSESHOE_CLUSTER", "tcpip:node-1:6900,127.0.0.1:6901",
                "HORSESHOE_CLUSTER_PORT", "6901",
                "HORSESHOE_CLUSTER_INTERFACE", "127.0.0.1");

        assertThat(read(Map.of(), environment).grid())
                .contains(new Grid("node-1:6900,127.0.0.1:6901", 6901, Optional.of("127.0.0.1")));
        assertThat(read(Map.of("horseshoe.cluster", "tcpip:a:1"), Map.of()).grid())
                .contains(new Grid("a:1", 6900, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"node-1:6900", "tcpip:", "tcpip:node-1", "multicast", "tcpip:a:1,", "tcpip:a:1 ,b:2"})
    void aGridWithoutMembersIsRefusedInASentence(String cluster) {
        assertThatThrownBy(() -> read(Map.of("horseshoe.cluster", cluster), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessage("horseshoe.cluster is \"" + cluster
                        + "\", but must name every node as in tcpip:10.0.0.1:6900,10.0.0.2:6900.");
    }

    @Test
    void aGridPortThatIsNoneIsRefusedUnderItsOwnName() {
        assertThatThrownBy(
                        () -> read(Map.of("horseshoe.cluster", "tcpip:a:1", "horseshoe.cluster.port", "0"), Map.of()))
                .hasMessageContaining("horseshoe.cluster.port is \"0\"");
    }

    @Test
    void theGridIsToldItsMembersPortAndInterface() throws StartFailure {
        assertThat(Grid.of("tcpip:a:1,b:2", 6901, Optional.of("127.0.0.1")).settings())
                .contains(
                        "hazelcast-runtime-configuration.tcpip-members=a:1,b:2",
                        "hazelcast-runtime-configuration.start-port=6901",
                        "hazelcast-runtime-configuration.interface=127.0.0.1");
    }

    private static Settings read(Map<String, String> properties, Map<String, String> environment) throws StartFailure {
        var all = new Properties();
        all.putAll(properties);
        return Settings.read(SERVER, all, environment);
    }
}
