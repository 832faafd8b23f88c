package horseshoe.web.live.view;

import horseshoe.classroom.ClassWords;
import horseshoe.classroom.Run;
import java.time.Instant;
import java.util.List;

/** Where a meeting can be taken back to: after which version of the log, when that was, and what had just happened. */
record PointView(long version, Instant at, String title) {
    static List<PointView> all(Run run, ClassWords words) {
        return run.points().stream()
                .map(point -> new PointView(point.version(), point.at(), words.title(point)))
                .toList();
    }
}
