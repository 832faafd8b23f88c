package horseshoe.web.live.view;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was read from the scenarios of the classes seen last: a class's scenario never changes. */
final class Backgrounds {
    private static final int KEPT = 500;

    private final Map<ClassId, Background> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClassId, Background> eldest) {
            return size() > KEPT;
        }
    });

    Background of(ClassState state) {
        return kept.computeIfAbsent(state.lesson().opened().id(), id -> Background.of(state));
    }
}
