package horseshoe.web.live.view;

import horseshoe.classroom.Recorded;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunEvent;
import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a meeting can be taken back to: after which version of the log, when that was, and what had just happened. */
record PointView(long version, Instant at, String title) {
    static List<PointView> all(Run run, MeetingWords words) {
        return run.history().stream()
                .flatMap(recorded -> of(run, words, recorded).stream())
                .toList();
    }

    private static Optional<PointView> of(Run run, MeetingWords words, Recorded recorded) {
        return Stream.of(recorded.event())
                .filter(RunEvent.MeetingWent.class::isInstance)
                .map(event -> ((RunEvent.MeetingWent) event).event())
                .flatMap((Event event) -> words.point(run.state(), event).stream())
                .map(title -> new PointView(recorded.version(), recorded.at(), title))
                .findFirst();
    }
}
