package horseshoe.scenario;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a property that a file leaves out stands for. */
final class Absent {
    private Absent() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static <T> Map<String, T> map(@Nullable Map<String, T> given) {
        return given == null ? Map.of() : Map.copyOf(given);
    }
}
