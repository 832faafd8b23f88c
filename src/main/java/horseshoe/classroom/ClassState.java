package horseshoe.classroom;

import horseshoe.scenario.KeptScenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a class stands. It follows from its log alone.
 *
 * @param version the version of the log it follows from
 * @param lesson the class as a whole
 * @param roster who is in it
 * @param runs its meetings
 * @param board notes, injects and saved scenarios
 * @param folder its working papers
 */
public record ClassState(long version, Lesson lesson, Roster roster, Runs runs, Board board, Folder folder) {
    ClassState with(Lesson changed) {
        return new ClassState(version, changed, roster, runs, board, folder);
    }

    ClassState with(Roster changed) {
        return new ClassState(version, lesson, changed, runs, board, folder);
    }

    ClassState with(Runs changed) {
        return new ClassState(version, lesson, roster, changed, board, folder);
    }

    ClassState with(Board changed) {
        return new ClassState(version, lesson, roster, runs, changed, folder);
    }

    ClassState with(Folder changed) {
        return new ClassState(version, lesson, roster, runs, board, changed);
    }

    /**
     * The class as a whole.
     *
     * @param opened how it was opened
     * @param scenario the scenario it began with, read from the document it keeps
     * @param paused whether the teacher has paused it
     * @param notesOn whether private notes are on
     */
    public record Lesson(
            LessonEvent.ClassOpened opened, Optional<KeptScenario> scenario, boolean paused, boolean notesOn) {
        Lesson paused(boolean now) {
            return new Lesson(opened, scenario, now, notesOn);
        }

        Lesson notes(boolean on) {
            return new Lesson(opened, scenario, paused, on);
        }
    }

    /**
     * Notes, injects and saved scenarios.
     *
     * @param notes in the order of writing
     * @param injects by number
     * @param released which were released, in order
     * @param scenarios saved scenarios as JSON, by name
     */
    public record Board(
            List<Note> notes, Map<InjectId, Inject> injects, List<Released> released, Map<String, String> scenarios) {
        /** Copies the collections. */
        public Board {
            notes = List.copyOf(notes);
            injects = Map.copyOf(injects);
            released = List.copyOf(released);
            scenarios = Map.copyOf(scenarios);
        }

        /**
         * An inject.
         *
         * @param id its number
         * @return empty if there is none
         */
        public Optional<Inject> inject(InjectId id) {
            return Optional.ofNullable(injects.get(id));
        }

        /**
         * Whether an inject was released.
         *
         * @param id its number
         * @return true once it was, in whichever meeting of the class
         */
        public boolean isReleased(InjectId id) {
            return released.stream().anyMatch(one -> one.inject().id().equals(id));
        }
    }

    /** A private note and when it was written. */
    public record Note(LessonEvent.NoteSent sent, Instant at) {}

    /**
     * An inject that was released.
     *
     * @param inject which
     * @param at when
     * @param with the act that let it in, and in which meeting; empty if it came otherwise
     */
    public record Released(Inject inject, Instant at, Optional<RunEvent.Origin> with) {
        boolean isTakenBackBy(RunEvent.RunRewound rewound) {
            return with.filter(act -> act.run().equals(rewound.run()) && act.at() > rewound.to())
                    .isPresent();
        }
    }

    /**
     * The meeting that is held now.
     *
     * @return the current run
     */
    public Run run() {
        return runs.current();
    }

    /**
     * The meetings of the class.
     *
     * @param all in the order in which they began
     * @param chosen the current one
     */
    public record Runs(List<Run> all, RunId chosen) {
        /** Copies the list. */
        public Runs {
            all = List.copyOf(all);
        }

        /**
         * The current meeting.
         *
         * @return the chosen one
         */
        public Run current() {
            return find(chosen).orElseThrow();
        }

        /**
         * A meeting.
         *
         * @param run its number
         * @return empty if there is none
         */
        public Optional<Run> find(RunId run) {
            return all.stream().filter(one -> one.id().equals(run)).findFirst();
        }
    }
}
