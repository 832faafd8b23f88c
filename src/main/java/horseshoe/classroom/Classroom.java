package horseshoe.classroom;

import horseshoe.councils.CouncilLibrary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A class: what may be done in it, by whom, and what becomes of it. Pure: time comes in with the command, ids and hashes with it; the log
 * and the network are for {@link Classes}. Immutable.
 */
public final class Classroom {
    private final Tables tables;
    private final Evolution evolution;
    private final Handling handling;

    /**
     * The classroom.
     *
     * @param library the Councils that can be sat at
     * @param limits how much a class takes
     */
    public Classroom(CouncilLibrary library, Limits limits) {
        this.tables = new Tables(library);
        this.evolution = new Evolution(tables);
        this.handling = Handling.of(tables, evolution, limits);
    }

    /**
     * Decides a command.
     *
     * @param state how the class stands
     * @param by who asks; {@link PersonId#OUTSIDE} to join or to come back
     * @param command what for
     * @param at when
     * @return accepted with its events, with the votes of bots and the injects that come of it; or refused with the first rule against it
     */
    public ClassVerdict decide(ClassState state, PersonId by, ClassCommand command, Instant at) {
        return handling.decide(new Asking(state, by, at), command);
    }

    /**
     * The state after an event. Never refuses: what has happened has happened.
     *
     * @param state before
     * @param recorded what happened, with its version
     * @return after
     */
    public ClassState evolve(ClassState state, Recorded recorded) {
        return evolution.evolve(state, recorded);
    }

    /**
     * The state after events that have not been saved yet.
     *
     * @param state before
     * @param events what happened
     * @param at when
     * @return after, its version raised by one for each
     */
    public ClassState evolve(ClassState state, List<ClassEvent> events, Instant at) {
        return evolution.evolve(state, events, at);
    }

    ClassState evolve(ClassState state, List<Recorded> news) {
        return evolution.evolve(state, news);
    }

    /** What is wrong with an opening, if anything. */
    Optional<ClassRefusal> wrong(Opening opening) {
        return Beginning.of(opening, tables).wrong();
    }

    /** What happens when a class opens with which nothing is wrong. */
    List<ClassEvent> begin(Opening opening, EventLog.Entry entry, Opened.FirstKeys keys, Instant at) {
        Beginning beginning = Beginning.of(opening, tables);
        return beginning.all(beginning.events(entry, keys), evolution, at);
    }

    /**
     * How a class stands by its log.
     *
     * @param log all events of the class, in order
     * @return empty if there are none
     */
    public Optional<ClassState> fold(List<Recorded> log) {
        return log.stream()
                .findFirst()
                .map(first -> evolution.evolve(evolution.opened(first), log.subList(1, log.size())));
    }

    /**
     * Lays tables.
     *
     * @return what resolves the names of Councils
     */
    public Tables tables() {
        return tables;
    }
}
