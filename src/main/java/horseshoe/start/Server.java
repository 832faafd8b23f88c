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
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Payara Micro with the application in it. */
final class Server {

    private static final String CONFIG = "configs.config.server-config.";
    private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
    private static final String LISTENERS = CONFIG + "network-config.network-listeners.network-listener.";

    /** Payara Micro's first listener: open from the start, and known to this machine only. */
    private static final String BACK = LISTENERS + "http-listener.";

    /** Its second, which is off until it is wanted. Meant for TLS; here it speaks as the first does. */
    private static final String FRONT = LISTENERS + "https-listener.";

    private static final String GRID_IS_ON = CONFIG + "hazelcast-config-specific-configuration.enabled=";

    /**
     * What is set before the server boots: answers are compressed and do not name the server's version, and nobody is phoned.
     * A connection serves as many requests as come. Streams wait without a thread, so that a few threads do for a thousand of them; requests that find none wait in the queue.
     */
    private static final List<String> BEFORE_BOOT = List.of(
            HTTP + "compression=on",
            HTTP + "compression-min-size-bytes=256",
            HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/javascript,application/javascript,"
                    + "application/json,application/problem+json,image/svg+xml",
            HTTP + "max-connections=-1",
            HTTP + "xpowered-by=false",
            HTTP + "server-header=false",
            CONFIG + "phone-home-runtime-configuration.enabled=false",
            CONFIG + "thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=64",
            CONFIG + "thread-pools.thread-pool.http-thread-pool.max-queue-size=8192",
            CONFIG + "ejb-container.ejb-timer-service.ejb-timer-service=Dummy");

    /**
     * Where Payara Micro tells of its start and its stop. When it stops it gives this a handler of its own, at a moment at
     * which the logging system may have forgotten its settings; a filter on the logger itself stays.
     */
    private static final Logger CHATTER = Logger.getLogger("PayaraMicro");

    private final Settings settings;
    private final Door inside;
    private final Trouble trouble = new Trouble();
    private volatile Optional<AdminCommandRunner> booted = Optional.empty();

    /**
     * A server that is not running.
     *
     * @param settings what the start was told
     * @param inside where it listens until it is opened: a back door that only this machine knows
     */
    Server(Settings settings, Door inside) {
        this.settings = settings;
        this.inside = inside;
    }

    /**
     * Boots the server and deploys the application.
     *
     * @throws StartFailure if the application was not deployed, or the server did not boot
     */
    void boot() throws StartFailure {
        CHATTER.setFilter(new Quiet());
        Path instance = Instance.fresh(settings);
        setBootProperties();
        System.setProperty("org.sqlite.tmpdir", instance.toString());
        PayaraMicroRuntime runtime = boot(instance);
        if (trouble.reason().isPresent()
                || runtime.getDeployedApplicationNames().isEmpty()) {
            throw new StartFailure("the application could not be deployed: "
                    + trouble.reason().orElse("Payara Micro gave no reason") + " (the messages above say more).");
        }
    }

    /** Opens the door to everybody, which the porter leaves at the last moment. */
    void open(Porter porter) {
        porter.close();
        set(FRONT + "enabled=true");
    }

    /** Shuts the door; who is in the middle of something has to ask again. */
    void shut() {
        set(FRONT + "enabled=false");
    }

    private void set(String setting) {
        booted.orElseThrow().run("set", setting);
    }

    private PayaraMicroRuntime boot(Path instance) throws StartFailure {
        try {
            return PayaraMicro.getInstance()
                    .setRootDir(instance.toFile())
                    .setHttpPort(inside.port())
                    .addDeploymentFile(settings.places().war().toFile())
                    .setPreBootHandler(this::configure)
                    .setPostBootHandler(commands -> booted = Optional.of(commands))
                    .bootStrap();
        } catch (BootstrapException e) {
            throw new StartFailure("Payara Micro could not boot: " + e.getMessage(), e);
        }
    }

    private void configure(AdminCommandRunner commands) {
        trouble.listen();
        Stream.of(
                        BEFORE_BOOT.stream(),
                        Stream.of(BACK + "address=" + inside.address()),
                        Stream.of(
                                FRONT + "protocol=http-listener",
                                FRONT + "address=" + settings.door().address(),
                                FRONT + "port=" + settings.port()),
                        grid())
                .flatMap(some -> some)
                .forEach(setting -> commands.run("set", setting));
    }

    /** The data grid is for several nodes: without it a single one starts faster and is smaller. */
    private Stream<String> grid() {
        return settings.grid().map(grid -> grid.settings().stream()).orElse(Stream.of(GRID_IS_ON + "false"));
    }

    /** Does what Payara's own main class does first; its programming interface leaves that out. The state's folder is for the application. */
    private void setBootProperties() {
        System.setProperty("horseshoe.state", settings.places().state().toString());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
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
