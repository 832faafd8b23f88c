package horseshoe.classroom;

import horseshoe.classroom.Notices.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * The classes of this service, as far as this node holds them: opens, joins, runs and ends them. Safe to use from many threads; several
 * nodes may hold the same class on one log.
 */
public final class Classes {
    /** How long a class that nobody follows is kept in memory. */
    private static final Duration IDLE = Duration.ofMinutes(10);

    /** Ids and codes are drawn until they are new; so many draws mean that something is broken. */
    private static final int DRAWS = 20;

    private final Node node;
    private final ConcurrentMap<ClassId, LiveClass> live = new ConcurrentHashMap<>();
    private final Sweeps sweeps;

    /**
     * Classes that nobody has started yet.
     *
     * @param classroom what may be done in a class
     * @param log what has happened
     * @param notices what other nodes tell
     * @param surroundings threads, time and secrets
     */
    public Classes(Classroom classroom, EventLog log, Notices notices, Surroundings surroundings) {
        this.node = new Node(classroom, log, notices, surroundings);
        this.sweeps = new Sweeps(surroundings.clockwork());
    }

    /** Begins to hear other nodes, and to do what is to be done now and then. */
    public void start() {
        node.notices().listen(this::heard);
        sweeps.every(Duration.ofSeconds(1), this::tick);
        sweeps.every(Duration.ofSeconds(2), this::poll);
        sweeps.every(Duration.ofMinutes(1), this::evict);
        sweeps.every(Duration.ofMinutes(5), this::expire);
    }

    /** Ends that; what has been asked for is still done. */
    public void stop() {
        sweeps.stop();
    }

    /**
     * Opens a class.
     *
     * @param opening what the teacher wants
     * @return its id, code and first keys; or why it cannot be opened so
     */
    public Opened open(Opening opening) {
        Optional<ClassRefusal> wrong = node.classroom().wrong(opening);
        if (wrong.isPresent()) {
            return new Opened.Refused(wrong.get());
        }
        for (int draw = 0; draw < DRAWS; draw++) {
            Optional<Opened.Done> opened = opened(opening);
            if (opened.isPresent()) {
                return opened.get();
            }
        }
        throw new IllegalStateException("No class id or join code is free");
    }

    private Optional<Opened.Done> opened(Opening opening) {
        Keys keys = node.surroundings().keys();
        Instant at = now();
        Instant until = at.plus(Duration.ofDays(opening.days()));
        EventLog.Entry entry = new EventLog.Entry(keys.classId(), keys.joinCode(), until);
        Opened.FirstKeys first = new Opened.FirstKeys(keys.secret(), keys.secret());
        List<ClassEvent> events = node.classroom().begin(opening, entry, first, at);
        return node.log().begin(entry, at, events)
                ? Optional.of(new Opened.Done(entry.id(), entry.code(), first, until))
                : Optional.empty();
    }

    private Instant now() {
        return node.surroundings().time().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Handles a command: decided on the newest state, saved, then answered. It is done at most once.
     *
     * @param id the class
     * @param by who asks; {@link PersonId#OUTSIDE} to join or to come back
     * @param command what for
     * @return done or refused; fails if the log cannot be reached, and then nobody knows whether it was done until the log is read again
     */
    public CompletionStage<Handled> handle(ClassId id, PersonId by, ClassCommand command) {
        return holding(id).handle(by, command);
    }

    /**
     * How a class stands.
     *
     * @param id which
     * @return the newest state that this node knows; empty if there is no such class. Reads the log, and waits for it, if the class is not
     *     in memory
     * @throws LogUnavailable if it is not in memory, and the log does not answer
     */
    public Optional<ClassState> state(ClassId id) {
        LiveClass held = holding(id);
        Optional<ClassState> state = held.state().or(() -> read(held));
        if (state.isEmpty()) {
            live.computeIfPresent(id, (key, found) -> found.isNeeded() ? found : null);
        }
        return state;
    }

    private static Optional<ClassState> read(LiveClass held) {
        try {
            return held.look().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LogUnavailable away ? away : failed;
        }
    }

    /**
     * The class that a code opens. While the log does not answer only classes in memory are found.
     *
     * @param code as typed
     * @return empty if there is none
     * @throws LogUnavailable if it is not in memory, and the log does not answer
     */
    public Optional<ClassId> find(JoinCode code) {
        try {
            return node.log().find(code);
        } catch (LogUnavailable away) {
            return Optional.of(held(code).orElseThrow(() -> away));
        }
    }

    private Optional<ClassId> held(JoinCode code) {
        return live.values().stream()
                .flatMap(one -> one.state().stream())
                .map(state -> state.lesson().opened())
                .filter(opened -> opened.code().equals(code))
                .map(LessonEvent.ClassOpened::id)
                .findFirst();
    }

    /**
     * Deletes a class with everything in it, at once.
     *
     * @param id which
     * @param by who asks
     * @return {@code CLASS_GONE} or, for anybody but the teacher, {@code NOT_YOURS}; empty if it is deleted
     */
    public Optional<ClassRefusal> delete(ClassId id, PersonId by) {
        if (state(id).isEmpty()) {
            return Optional.of(ClassRefusal.of(ClassRefusal.Reason.CLASS_GONE));
        }
        if (!by.equals(PersonId.TEACHER)) {
            return Optional.of(ClassRefusal.of(ClassRefusal.Reason.NOT_YOURS));
        }
        delete(id);
        return Optional.empty();
    }

    /** When it returns, nobody is shown the class any more: its mailbox has found the log empty. */
    private void delete(ClassId id) {
        node.log().delete(id);
        node.notices().tell(new Notice(id, 0));
        Optional.ofNullable(live.get(id)).map(LiveClass::look).ifPresent(CompletableFuture::join);
    }

    /**
     * Follows a class.
     *
     * @param id which
     * @param advanced told the newest state after each advance, on a worker's thread, never an older one after a newer; advances that come
     *     close together may be told as one
     * @param gone told once, if the class is deleted while it is followed; whether there is such a class says {@link #state}
     * @return closes to stop following
     */
    public Following follow(ClassId id, Consumer<ClassState> advanced, Runnable gone) {
        Following[] following = new Following[1];
        live.compute(id, (key, held) -> {
            LiveClass holding = held == null ? new LiveClass(key, node) : held;
            following[0] = holding.followers().add(advanced, gone);
            return holding;
        });
        return following[0];
    }

    /**
     * Whether all who follow classes follow them here.
     *
     * @return false where other nodes hold classes too
     */
    public boolean isAlone() {
        return node.notices().alone();
    }

    private LiveClass holding(ClassId id) {
        return live.compute(id, (key, held) -> {
            LiveClass holding = held == null ? new LiveClass(key, node) : held;
            holding.touch();
            return holding;
        });
    }

    /** Reads again what another node has written, if the class is held here. */
    private void heard(Notice notice) {
        Optional.ofNullable(live.get(notice.id()))
                .filter(held -> notice.version() == 0
                        || held.state()
                                .filter(state -> state.version() >= notice.version())
                                .isEmpty())
                .ifPresent(LiveClass::look);
    }

    /** Lets time pass in the classes where something has waited for it. */
    void tick() {
        Instant now = node.surroundings().time().instant();
        live.values().stream()
                .filter(held -> held.state()
                        .filter(state -> new Injects(state).areDue(now))
                        .isPresent())
                .forEach(held -> held.handle(PersonId.BOTS, new ClassCommand.Tick()));
    }

    /** Looks for what other nodes have written, should their notices have been lost. */
    void poll() {
        if (!node.notices().alone()) {
            live.values().stream().filter(held -> !held.followers().isEmpty()).forEach(LiveClass::look);
        }
    }

    /** Forgets the classes that nobody has followed or asked for lately; their logs stay. */
    void evict() {
        Instant then = node.surroundings().time().instant().minus(IDLE);
        live.keySet().forEach(id -> live.computeIfPresent(id, (key, held) -> held.isIdleSince(then) ? null : held));
    }

    /** Deletes the classes whose last day is over. */
    void expire() {
        node.log().expired(node.surroundings().time().instant()).forEach(this::delete);
    }
}
