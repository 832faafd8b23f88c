package horseshoe.classroom;

import horseshoe.classroom.Inject.Occasion;
import horseshoe.classroom.Inject.When;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.ChairEvent.MeetingOpened;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which injects come by themselves. Each comes once in a class; while the class is paused none comes. */
record Injects(ClassState state) {
    /** Those whose time or occasion has come since the class stood as before. */
    List<InjectId> due(ClassState before, Instant now) {
        if (state.lesson().paused()) {
            return List.of();
        }
        Set<Occasion> occasions = occasions(before);
        return waiting().stream()
                .filter(inject -> isDue(inject, occasions, now))
                .map(Inject::id)
                .toList();
    }

    private List<Inject> waiting() {
        return state.board().injects().values().stream()
                .filter(inject -> inject.when().isPresent() && !state.board().isReleased(inject.id()))
                .sorted(Comparator.comparingInt(inject -> inject.id().number()))
                .toList();
    }

    private boolean isDue(Inject inject, Set<Occasion> occasions, Instant now) {
        return switch (inject.when().orElseThrow()) {
            case When.After after -> isOver(after, now);
            case When.On on -> occasions.contains(on.occasion());
        };
    }

    private boolean isOver(When.After after, Instant now) {
        return opened(state.run())
                .filter(opened -> !now.isBefore(opened.plus(Duration.ofMinutes(after.minutes()))))
                .isPresent();
    }

    private static Optional<Instant> opened(Run run) {
        return run.history().stream()
                .filter(recorded -> ((MeetingWent) recorded.event()).event() instanceof MeetingOpened)
                .map(Recorded::at)
                .findFirst();
    }

    /** Whether one waits for its time to come. */
    boolean areTimed() {
        return waiting().stream().anyMatch(inject -> inject.when().orElseThrow() instanceof When.After);
    }

    private Set<Occasion> occasions(ClassState before) {
        if (!before.runs().chosen().equals(state.runs().chosen())
                || before.runs().all().isEmpty()) {
            return Set.of();
        }
        MeetingState then = before.run().state();
        MeetingState now = state.run().state();
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        if (then.phase() == Phase.AGENDA && now.phase() == Phase.IN_SESSION) {
            occasions.add(Occasion.AGENDA_ADOPTED);
        }
        if (then.voting().isEmpty() && now.voting().isPresent()) {
            occasions.add(Occasion.VOTE_OPENED);
        }
        now.votes().taken().stream()
                .skip(then.votes().taken().size())
                .forEach(taken -> occasions.addAll(results(taken)));
        return occasions;
    }

    /** Only texts are adopted; motions are carried. */
    private static Set<Occasion> results(Taken taken) {
        if (taken.proposal().kind().isMotion()) {
            return Set.of();
        }
        return switch (taken.decision()) {
            case Decision.NotAdopted not ->
                not.ground() == Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER
                        ? Set.of(Occasion.NOT_ADOPTED, Occasion.VETO)
                        : Set.of(Occasion.NOT_ADOPTED);
            default -> Set.of(Occasion.ADOPTED);
        };
    }
}
