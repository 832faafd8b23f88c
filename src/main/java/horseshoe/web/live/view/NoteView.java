package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A private note between seats, for the two of them and the teacher; numbered for each of them in the order of writing. */
record NoteView(int note, String from, String to, String text, Instant at) {
    static List<NoteView> of(ClassState state, Audience.Standpoint standpoint) {
        List<NoteView> seen = new ArrayList<>();
        for (ClassState.Note note : state.board().notes()) {
            if (standpoint.isTeachers()
                    || standpoint.holds(note.sent().from())
                    || standpoint.holds(note.sent().to())) {
                seen.add(of(note, seen.size() + 1));
            }
        }
        return seen;
    }

    private static NoteView of(ClassState.Note note, int number) {
        return new NoteView(
                number,
                note.sent().from().code(),
                note.sent().to().code(),
                note.sent().text(),
                note.at());
    }
}
