package horseshoe.web.live.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunEvent;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Phase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The class as a whole.
 *
 * @param id the class
 * @param title what stands above it
 * @param code its join code
 * @param preset how much of the procedure the meeting uses
 * @param minutes how long the lesson is
 * @param language of the page
 * @param stage GATHERING before the meeting is opened, IN_SESSION, ENDED once it was adjourned
 * @param paused whether the teacher has paused it
 * @param locked whether the door is locked
 * @param approval whether the teacher lets in one by one
 * @param open whether a seat that is held takes others in without being asked
 * @param notesOn whether private notes can be written
 * @param expires when the class deletes itself
 * @param scenario the scenario in the library, if it began with one
 * @param run the meeting held now
 * @param runs all its meetings
 * @param began when the meeting held now was opened
 */
record LessonView(
        @JsonProperty("class") String id,
        String title,
        String code,
        String preset,
        int minutes,
        String language,
        String stage,
        boolean paused,
        boolean locked,
        boolean approval,
        boolean open,
        boolean notesOn,
        Instant expires,
        Optional<String> scenario,
        int run,
        List<RunView> runs,
        Optional<Instant> began) {
    /** A meeting of the class; {@code from} where it parts from another one. */
    record RunView(int run, String title, Optional<OriginView> from, boolean current) {
        static RunView of(Run run, Run current) {
            return new RunView(
                    run.id().number(),
                    run.title(),
                    run.from().map(OriginView::of),
                    run.id().equals(current.id()));
        }
    }

    /** Where a branch parts from another meeting: which one, after which version of the log. */
    record OriginView(int run, long at) {
        static OriginView of(RunEvent.Origin origin) {
            return new OriginView(origin.run().number(), origin.at());
        }
    }

    static LessonView of(ClassState state) {
        LessonEvent.ClassOpened opened = state.lesson().opened();
        Run run = state.run();
        return new LessonView(
                opened.id().text(),
                opened.title(),
                opened.code().text(),
                run.table().preset().name(),
                opened.manner().minutes(),
                opened.manner().language(),
                stage(run.state().phase()),
                state.lesson().paused(),
                state.roster().door().locked(),
                state.roster().door().approval(),
                state.roster().door().open(),
                state.lesson().notesOn(),
                opened.until(),
                opened.scenarioId(),
                run.id().number(),
                state.runs().all().stream().map(one -> RunView.of(one, run)).toList(),
                began(run));
    }

    private static String stage(Phase phase) {
        return switch (phase) {
            case CALLED -> "GATHERING";
            case AGENDA, IN_SESSION, SUSPENDED -> "IN_SESSION";
            case ADJOURNED -> "ENDED";
        };
    }

    private static Optional<Instant> began(Run run) {
        return run.history().stream()
                .filter(recorded -> recorded.event() instanceof RunEvent.MeetingWent went
                        && went.event() instanceof ChairEvent.MeetingOpened)
                .map(recorded -> recorded.at())
                .findFirst();
    }
}
