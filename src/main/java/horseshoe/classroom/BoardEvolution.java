package horseshoe.classroom;

import horseshoe.classroom.ClassState.Board;
import horseshoe.classroom.ClassState.Note;
import horseshoe.classroom.ClassState.Released;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How notes, injects and saved scenarios stand after an event. */
final class BoardEvolution {
    private BoardEvolution() {}

    static Board after(Board board, LessonEvent event, Instant at) {
        return switch (event) {
            case LessonEvent.NoteSent sent -> notes(board, longer(board.notes(), new Note(sent, at)));
            case LessonEvent.InjectPrepared prepared ->
                injects(board, map -> map.put(prepared.inject().id(), prepared.inject()));
            case LessonEvent.InjectDropped dropped -> injects(board, map -> map.remove(dropped.inject()));
            case LessonEvent.InjectReleased released -> released(board, released, at);
            case LessonEvent.ScenarioSaved saved -> scenarios(board, map -> map.put(saved.name(), saved.document()));
            case LessonEvent.ScenarioDropped dropped -> scenarios(board, map -> map.remove(dropped.name()));
            case LessonEvent.ClassOpened opened -> board;
            case LessonEvent.ClassPaused paused -> board;
            case LessonEvent.NotesSwitched switched -> board;
        };
    }

    private static Board notes(Board board, List<Note> notes) {
        return new Board(notes, board.injects(), board.released(), board.scenarios());
    }

    private static Board injects(Board board, Consumer<Map<InjectId, Inject>> change) {
        return new Board(board.notes(), changed(board.injects(), change), board.released(), board.scenarios());
    }

    private static Board scenarios(Board board, Consumer<Map<String, String>> change) {
        return new Board(board.notes(), board.injects(), board.released(), changed(board.scenarios(), change));
    }

    private static Board released(Board board, LessonEvent.InjectReleased event, Instant at) {
        List<Released> released = board.inject(event.inject())
                .map(found -> longer(board.released(), new Released(found, at, event.with())))
                .orElse(board.released());
        return with(board, released);
    }

    /** What the acts let in that no longer count is taken back with them. */
    static Board after(Board board, RunEvent.RunRewound rewound) {
        return with(
                board,
                board.released().stream()
                        .filter(released -> !released.isTakenBackBy(rewound))
                        .toList());
    }

    private static Board with(Board board, List<Released> released) {
        return new Board(board.notes(), board.injects(), released, board.scenarios());
    }

    static <T> List<T> longer(List<T> list, T added) {
        List<T> copy = new ArrayList<>(list);
        copy.add(added);
        return copy;
    }

    static <K, V> Map<K, V> changed(Map<K, V> map, Consumer<Map<K, V>> change) {
        Map<K, V> copy = new HashMap<>(map);
        change.accept(copy);
        return copy;
    }
}
