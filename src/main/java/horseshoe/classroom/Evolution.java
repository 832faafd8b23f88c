package horseshoe.classroom;

import horseshoe.classroom.ClassState.Board;
import horseshoe.classroom.ClassState.Lesson;
import horseshoe.classroom.ClassState.Runs;
import horseshoe.scenario.KeptScenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How a class stands after an event. Nothing here refuses, looks at the clock or checks a right. */
record Evolution(Tables tables) {
    private static final RunId NONE = new RunId(0);

    /** The state after the first event of a log. */
    ClassState opened(Recorded first) {
        LessonEvent.ClassOpened opened = (LessonEvent.ClassOpened) first.event();
        return new ClassState(
                first.version(),
                new Lesson(opened, opened.scenario().map(KeptScenario::read), false, true),
                Roster.empty(opened.manner().approval()),
                new Runs(List.of(), NONE),
                new Board(List.of(), Map.of(), List.of(), Map.of()),
                Folder.empty());
    }

    ClassState evolve(ClassState state, List<Recorded> events) {
        ClassState after = state;
        for (Recorded event : events) {
            after = evolve(after, event);
        }
        return after;
    }

    ClassState evolve(ClassState state, List<ClassEvent> events, Instant at) {
        ClassState after = state;
        for (ClassEvent event : events) {
            after = evolve(after, new Recorded(after.version() + 1, at, event));
        }
        return after;
    }

    ClassState evolve(ClassState state, Recorded recorded) {
        ClassState moved = new ClassState(
                recorded.version(), state.lesson(), state.roster(), state.runs(), state.board(), state.folder());
        return switch (recorded.event()) {
            case LessonEvent event -> lesson(moved, event, recorded.at());
            case RosterEvent event -> moved.with(new RosterEvolution(state.roster(), recorded.version()).after(event));
            case WorkEvent event -> moved.with(state.folder().after(event, recorded.at()));
            case RunEvent event -> run(moved, event, recorded);
        };
    }

    private ClassState run(ClassState state, RunEvent event, Recorded recorded) {
        ClassState after = state.with(new RunEvolution(tables, state.runs()).after(event, recorded));
        return event instanceof RunEvent.RunRewound rewound
                ? after.with(BoardEvolution.after(after.board(), rewound))
                : after;
    }

    private static ClassState lesson(ClassState state, LessonEvent event, Instant at) {
        return switch (event) {
            case LessonEvent.ClassPaused paused -> state.with(state.lesson().paused(paused.paused()));
            case LessonEvent.NotesSwitched switched -> state.with(state.lesson().notes(switched.on()));
            default -> state.with(BoardEvolution.after(state.board(), event, at));
        };
    }
}
