package horseshoe.start;

import horseshoe.start.bare.BareApplication;
import horseshoe.start.bare.BareReadiness;
import horseshoe.start.bare.BareResource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;

/** Packs the bare service. */
final class BareWar {

    private static final List<Class<?>> CLASSES =
            List.of(BareApplication.class, BareResource.class, BareReadiness.class);

    private BareWar() {}

    /** Writes {@code bare.war} into the folder. */
    static void write(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Class<?> type : CLASSES) {
            String name = type.getName().replace('.', '/') + ".class";
            try (InputStream in = BareWar.class.getResourceAsStream("/" + name)) {
                files.put("WEB-INF/classes/" + name, in.readAllBytes());
            }
        }
        Files.write(folder.resolve("bare.war"), Jar.of(new Manifest(), files));
    }
}
