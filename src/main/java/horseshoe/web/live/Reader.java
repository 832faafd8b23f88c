package horseshoe.web.live;

import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunId;
import horseshoe.rules.SeatId;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads about a meeting that the class has held.
 *
 * @param caller who
 * @param run which meeting
 */
record Reader(Caller caller, Run run) {
    /** A reader of the meeting asked for, else of the current one; nobody who still waits at the door. */
    static Reader of(Caller caller, @Nullable String run, Function<ClassRefusal, Refused> refusals) {
        if (caller.person().waiting()) {
            throw refusals.apply(new ClassRefusal(ClassRefusal.Reason.STILL_WAITING, List.of()));
        }
        ClassState state = caller.state();
        Run asked = Optional.ofNullable(run)
                .map(number -> number(number)
                        .flatMap(state.runs()::find)
                        .orElseThrow(() -> new Refused(
                                ProblemKind.NOT_FOUND, "The class has held no meeting of number " + number + ".")))
                .orElseGet(state::run);
        return new Reader(caller, asked);
    }

    private static Optional<RunId> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(new RunId(Integer.parseInt(text))) : Optional.empty();
    }

    ClassState state() {
        return caller.state();
    }

    /** Whether the reader may see a seat's own page: the teacher all, students their own. */
    boolean maySee(SeatId seat) {
        return isTeacher() || caller.person().seat().equals(Optional.of(seat));
    }

    boolean isTeacher() {
        return caller.person().id().equals(PersonId.TEACHER);
    }
}
