package horseshoe.classroom;

import horseshoe.meeting.Actor;
import horseshoe.meeting.Event;
import java.util.Optional;

/** The meetings of the class. */
public sealed interface RunEvent extends ClassEvent {
    /** A meeting begins, anew or as a branch of another. */
    record RunBegan(RunId run, String title, Table table, Optional<Origin> from) implements RunEvent {}

    /** Where a branch parts from another meeting: after which version of the class's log. */
    record Origin(RunId run, long at) {}

    /**
     * Something happened in a meeting, through somebody's act.
     *
     * @param run in which
     * @param act the act it is a part of, by the version of the first event that came of it; what bots did in answer has the same
     * @param by whose act; {@link PersonId#BOTS} for what bots did
     * @param as in what capacity
     * @param event what happened
     */
    record MeetingWent(RunId run, long act, PersonId by, Actor as, Event event) implements RunEvent {}

    /** The teacher took a meeting back to where it stood after that version; what came later stays in the log and no longer counts. */
    record RunRewound(RunId run, long to) implements RunEvent {}

    /** Another meeting of the class is the current one. */
    record RunChosen(RunId run) implements RunEvent {}
}
