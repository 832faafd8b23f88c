package horseshoe.start;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Payara Micro with the application in it. */
final class Server {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";

    /**
     * What is set before the server boots: answers are compressed and do not name the server's version, nobody is phoned,
     * and the data grid, which is for several nodes, stays off: without it a single node starts faster and is smaller.
     */
    private static final List<String> BEFORE_BOOT = List.of(
            HTTP + "compression=on",
            HTTP + "compression-min-size-bytes=256",
            HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/javascript,application/javascript,"
                    + "application/json,application/problem+json,image/svg+xml",
            HTTP + "xpowered-by=false",
            HTTP + "server-header=false",
            CONFIG + "phone-home-runtime-configuration.enabled=false",
            CONFIG + "hazelcast-config-specific-configuration.enabled=false",
            CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=Dummy");

    private final Settings settings;
    private final Trouble trouble = new Trouble();

    Server(Settings settings) {
        this.settings = settings;
    }

    /**
     * Boots the server and deploys the application.
     *
     * @throws StartFailure if the application was not deployed, or the server did not boot
     */
    void boot() throws StartFailure {
        Path instance = Instance.fresh(settings);
        setBootProperties();
        PayaraMicroRuntime runtime = boot(instance);
        if (trouble.reason().isPresent()
                || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new StartFailure("the application could not be deployed: "
                    + trouble.reason().orElse("Payara Micro gave no reason") + " (the messages above say more).");
        }
    }

    private PayaraMicroRuntime boot(Path instance) throws StartFailure {
        try {
            return PayaraMicro.getInstance()
                    .setRootDir(instance.toFile())
                    .setHttpPort(settings.port())
                    .addDeploymentFile(settings.places().war().toFile())
                    .setPreBootHandler(this::configure)
                    .bootStrap();
        } catch (BootstrapException e) {
            throw new StartFailure("Payara Micro could not boot: " + e.getMessage(), e);
        }
    }

    private void configure(AdminCommandRunner commands) {
        trouble.listen();
        BEFORE_BOOT.forEach(setting -> commands.run("set", setting));
    }

    /** Does what Payara's own main class does first; its programming interface leaves that out. */
    private void setBootProperties() {
        System.setProperty(
                "fish.payara.micro.BootJar",
                settings.places().server().resolve("start.jar").toUri().toString());
        bootProperties().forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    }

    private static Properties bootProperties() {
        var properties = new Properties();
        try (InputStream in = PayaraMicro.class.getResourceAsStream("/MICRO-INF/payara-boot.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
