package horseshoe.record.compile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files that are kept by hand, beside this program. */
final class HandKept {
    private HandKept() {}

    static List<Map<String, String>> rows(String name) throws IOException {
        return Sources.rows(text(name));
    }

    static Reader text(String name) {
        var bytes = Objects.requireNonNull(HandKept.class.getResourceAsStream("/record/" + name), name);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
