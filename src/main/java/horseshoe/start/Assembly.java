package horseshoe.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lays the server out on disk, once, at build time:
 *
 * <pre>
 * server/start.jar       this package; its class path names lib/
 * server/java.options    options for the Java virtual machine: java @server/java.options -jar server/start.jar
 * server/lib/            Payara Micro's JARs, unpacked
 * server/instance/       the skeleton of a run's folder: configuration and the JDBC adapters
 * </pre>
 *
 * A file that is already there with the same content is left alone, since the archive of loaded classes that the Java
 * virtual machine maps into memory is only good for the very files it was made from. When one changes, the archive is removed;
 * {@link ClassArchive} makes a new one.
 */
public final class Assembly {

    private static final String RUNTIME = "MICRO-INF/runtime/";
    private static final String DOMAIN = "MICRO-INF/domain/";

    private final Path server;
    private final ClassArchive archive;
    private final Map<String, byte[]> boot = new TreeMap<>();

    private Assembly(Path server) {
        this.server = server.toAbsolutePath().normalize();
        this.archive = ClassArchive.beside(server);
    }

    /**
     * Lays the server out.
     *
     * @param arguments Payara Micro's JAR, the folder of this project's compiled classes, the folder to lay out
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path payara = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        new Assembly(Path.of(arguments[2])).layOut(payara, classes);
    }

    private void layOut(Path payara, Path classes) throws IOException {
        Manifest manifest = unpack(payara);
        write("lib/payara-micro-boot.jar", Jar.of(new Manifest(), boot));
        write("start.jar", Jar.of(startManifest(manifest), launcher(classes)));
        write("java.options", options().getBytes(StandardCharsets.UTF_8));
    }

    private Manifest unpack(Path payara) throws IOException {
        try (var jar = new JarFile(payara.toFile())) {
            for (ZipEntry entry : Jar.files(jar)) {
                try (InputStream in = jar.getInputStream(entry)) {
                    unpack(entry.getName(), in);
                }
            }
            return jar.getManifest();
        }
    }

    private void unpack(String name, InputStream in) throws IOException {
        if (name.startsWith(RUNTIME) && name.endsWith(".rar")) {
            unpackAdapter(in);
        } else if (name.startsWith(RUNTIME)) {
            write("lib/" + name.substring(RUNTIME.length()), in.readAllBytes());
        } else if (name.startsWith(DOMAIN)) {
            write("instance/config/" + name.substring(DOMAIN.length()), domainFile(name, in));
        } else if (!name.equals(JarFile.MANIFEST_NAME)) {
            boot.put(name, in.readAllBytes());
        }
    }

    private void unpackAdapter(InputStream in) throws IOException {
        var adapter = new ZipInputStream(in);
        for (ZipEntry entry = adapter.getNextEntry(); entry != null; entry = adapter.getNextEntry()) {
            if (!entry.isDirectory()) {
                write("instance/" + entry.getName(), adapter.readAllBytes());
            }
        }
    }

    /** Payara's own file, but for the logging: what a person at the console wants to read is ours to say. */
    private static byte[] domainFile(String name, InputStream payaras) throws IOException {
        try (InputStream ours = Assembly.class.getResourceAsStream(name.substring(DOMAIN.length()))) {
            return (ours == null ? payaras : ours).readAllBytes();
        }
    }

    private static Map<String, byte[]> launcher(Path classes) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> paths = Files.walk(classes.resolve("horseshoe/start"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** Payara's manifest opens the JDK's packages it needs; the class path names the JARs in lib/. */
    private Manifest startManifest(Manifest payaras) throws IOException {
        var manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, classPath());
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED"); // SQLite is a library of the machine
        for (String name : List.of("Add-Exports", "Add-Opens")) {
            attributes.putValue(name, payaras.getMainAttributes().getValue(name));
        }
        return manifest;
    }

    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(server.resolve("lib"))) {
            return jars.map(jar -> "lib/" + jar.getFileName()).sorted().collect(Collectors.joining(" "));
        }
    }

    /** The options that make the start fast and the process small; the reasons are in decision note 0002. */
    private String options() {
        return String.join(
                "\n",
                "-XX:+UseSerialGC",
                "-Xms128m",
                "\"-XX:SharedArchiveFile=" + archive.path().toString().replace("\\", "\\\\") + "\"",
                "-Xlog:disable",
                "");
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = server.resolve(name);
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            archive.remove();
        }
    }
}
