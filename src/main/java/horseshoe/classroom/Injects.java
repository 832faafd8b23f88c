package horseshoe.classroom;

import horseshoe.classroom.Inject.Occasion;
import horseshoe.classroom.Inject.When;
import horseshoe.classroom.LessonEvent.InjectReleased;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.ChairEvent.MeetingOpened;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Votes.Taken;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.scenario.PreparedInject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which injects come by themselves. Each comes once in a class; while the class is paused none comes. */
record Injects(ClassState state) {
    /** Those whose time or occasion has come since the class stood as before. */
    List<InjectReleased> due(ClassState before, Instant now) {
        if (state.lesson().paused()) {
            return List.of();
        }
        Set<Occasion> occasions = occasions(before);
        return waiting().stream()
                .filter(inject -> isDue(inject, occasions, now))
                .map(inject -> released(inject, new RunEvent.Origin(state.run().id(), before.version() + 1)))
                .toList();
    }

    /** What waited for an occasion goes back with the act that was the occasion; what waited for the clock has come for good. */
    private static InjectReleased released(Inject inject, RunEvent.Origin act) {
        boolean withAct = inject.when().filter(When.On.class::isInstance).isPresent();
        return new InjectReleased(inject.id(), withAct ? Optional.of(act) : Optional.empty());
    }

    /** The injects of a scenario, numbered; those for a seat that a smaller Council leaves out are left out too. */
    static List<Inject> prepared(Plot plot) {
        List<PreparedInject> kept = plot.script().injects().stream()
                .filter(inject ->
                        inject.to().isEmpty() || inject.to().flatMap(plot::seat).isPresent())
                .toList();
        return IntStream.range(0, kept.size())
                .mapToObj(index -> prepared(index + 1, kept.get(index), plot))
                .toList();
    }

    private static Inject prepared(int number, PreparedInject inject, Plot plot) {
        return new Inject(
                new InjectId(number),
                inject.title(),
                inject.text(),
                inject.to().flatMap(plot::seat),
                inject.when().map(Injects::when));
    }

    private static When when(PreparedInject.When when) {
        return when.after()
                .<When>map(When.After::new)
                .orElseGet(() -> new When.On(occasion(when.on().orElseThrow())));
    }

    private static Occasion occasion(PreparedInject.Occasion occasion) {
        return switch (occasion) {
            case AGENDA_ADOPTED -> Occasion.AGENDA_ADOPTED;
            case VOTE_OPENED -> Occasion.VOTE_OPENED;
            case ADOPTED -> Occasion.ADOPTED;
            case NOT_ADOPTED -> Occasion.NOT_ADOPTED;
            case VETO -> Occasion.VETO;
        };
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

    /** Whether the time of one has come. */
    boolean areDue(Instant now) {
        return !due(state, now).isEmpty();
    }

    private Set<Occasion> occasions(ClassState before) {
        if (before.runs().all().isEmpty() || !hasGoneOn(before.run(), state.run())) {
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

    /** Whether it is the same meeting, and only something more has happened in it: to take it back is no occasion. */
    private static boolean hasGoneOn(Run before, Run now) {
        int known = before.history().size();
        return before.id().equals(now.id())
                && known <= now.history().size()
                && before.history().equals(now.history().subList(0, known));
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
