package horseshoe.classroom;

import java.time.Instant;

/** Who asks for something, when, and how the class stands. */
record Asking(ClassState state, PersonId by, Instant at) {
    /** The act that comes of it, named by the version of its first event. */
    long act() {
        return state.version() + 1;
    }

    Roster roster() {
        return state.roster();
    }

    Run run() {
        return state.run();
    }
}
