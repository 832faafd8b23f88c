package horseshoe.classroom;

import horseshoe.classroom.ClassState.Runs;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.classroom.RunEvent.RunBegan;
import horseshoe.meeting.Meeting;
import horseshoe.meeting.MeetingState;
import java.util.List;
import java.util.function.UnaryOperator;

/** How the meetings of a class stand after an event. */
record RunEvolution(Tables tables, Runs runs) {
    Runs after(RunEvent event, Recorded recorded) {
        return switch (event) {
            case RunBegan began -> new Runs(BoardEvolution.longer(runs.all(), begun(began, recorded)), began.run());
            case MeetingWent went -> changing(went.run(), run -> going(run, went, recorded));
            case RunEvent.RunRewound rewound ->
                changing(
                        rewound.run(),
                        run -> standing(run, History.of(run.history()).upTo(rewound.to())));
            case RunEvent.RunChosen chosen -> new Runs(runs.all(), chosen.run());
        };
    }

    private Run begun(RunBegan began, Recorded recorded) {
        MeetingState called = called(began.table());
        Run.Began when = new Run.Began(recorded.version(), recorded.at());
        Run run = new Run(began.run(), began.title(), began.table(), began.from(), when, History.of(List.of()), called);
        return began.from()
                .flatMap(origin -> runs.find(origin.run())
                        .map(source ->
                                standing(run, History.of(source.history()).upTo(origin.at()))))
                .orElse(run);
    }

    private Runs changing(RunId id, UnaryOperator<Run> change) {
        return new Runs(
                runs.all().stream()
                        .map(run -> run.id().equals(id) ? change.apply(run) : run)
                        .toList(),
                runs.chosen());
    }

    private static Run going(Run run, MeetingWent went, Recorded recorded) {
        return with(
                run,
                History.of(run.history()).with(recorded),
                Meeting.evolve(run.state(), went.event(), recorded.at()));
    }

    /** The meeting as far as that history goes. */
    private Run standing(Run run, History history) {
        MeetingState state = called(run.table());
        for (Recorded recorded : history) {
            state = Meeting.evolve(state, ((MeetingWent) recorded.event()).event(), recorded.at());
        }
        return with(run, history, state);
    }

    private MeetingState called(Table table) {
        return MeetingState.called(tables.laid(table));
    }

    private static Run with(Run run, History history, MeetingState state) {
        return new Run(run.id(), run.title(), run.table(), run.from(), run.began(), history, state);
    }
}
