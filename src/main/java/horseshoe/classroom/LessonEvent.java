package horseshoe.classroom;

import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.Optional;

/** The class as a whole. */
public sealed interface LessonEvent extends ClassEvent {
    /**
     * The teacher opened a class.
     *
     * @param id its id
     * @param code its join code
     * @param title what stands above it
     * @param scenario the scenario's document, as JSON; empty where the class began with a blank agenda
     * @param scenarioId the scenario in the library that it was taken from
     * @param manner how it is held
     * @param until when it deletes itself
     */
    record ClassOpened(
            ClassId id,
            JoinCode code,
            String title,
            Optional<String> scenario,
            Optional<String> scenarioId,
            Manner manner,
            Instant until)
            implements LessonEvent {}

    /**
     * How a class is held.
     *
     * @param minutes how long the lesson is
     * @param language of the page, e.g. "en"
     * @param approval whether the teacher lets each person in
     */
    record Manner(int minutes, String language, boolean approval) {}

    /** The teacher paused the class, or let it go on. */
    record ClassPaused(boolean paused) implements LessonEvent {}

    /** The teacher switched private notes on or off. */
    record NotesSwitched(boolean on) implements LessonEvent {}

    /** A seat wrote a private note to another. */
    record NoteSent(PersonId by, SeatId from, SeatId to, String text) implements LessonEvent {}

    /** The teacher prepared or changed an inject. */
    record InjectPrepared(Inject inject) implements LessonEvent {}

    /** The teacher dropped an inject that was not released yet. */
    record InjectDropped(InjectId inject) implements LessonEvent {}

    /**
     * An inject was released to those it is for.
     *
     * @param inject which
     * @param with the meeting and the first version of the act in it that let it in; empty if the teacher or the clock did. With that act it
     *     is taken back
     */
    record InjectReleased(InjectId inject, Optional<RunEvent.Origin> with) implements LessonEvent {}

    /** A scenario was saved in the class, as JSON. */
    record ScenarioSaved(String name, String document) implements LessonEvent {}

    /** A saved scenario was dropped. */
    record ScenarioDropped(String name) implements LessonEvent {}
}
