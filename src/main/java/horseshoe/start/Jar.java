package horseshoe.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Reads and writes JARs; the same content always gives the same bytes. */
final class Jar {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2025, 1, 1, 0, 0);

    private Jar() {}

    /** The files in a JAR, without its folders. */
    static List<ZipEntry> files(JarFile jar) {
        return jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry.class::cast)
                .toList();
    }

    /**
     * A JAR.
     *
     * @param manifest its manifest
     * @param files name to content, in the order they are written
     * @return the JAR's bytes
     */
    static byte[] of(Manifest manifest, Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var written = new ByteArrayOutputStream();
        manifest.write(written);
        try (var jar = new JarOutputStream(bytes)) {
            write(jar, JarFile.MANIFEST_NAME, written.toByteArray());
            for (var file : files.entrySet()) {
                write(jar, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
