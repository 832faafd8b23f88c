package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.Classes;
import horseshoe.classroom.Following;
import horseshoe.web.live.view.Audience;
import horseshoe.web.live.view.Typing;
import horseshoe.web.live.view.Views;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The open streams of this node. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class Rooms {
    private static final int BEAT_SECONDS = 15;
    private static final int GATHER_MILLIS = 300;
    private static final int TYPING_MILLIS = 20;
    private static final int TRY_AGAIN_SECONDS = 10;

    private final ConcurrentMap<ClassId, Held> held = new ConcurrentHashMap<>();
    private final InstantSource time = InstantSource.system();

    @Inject
    Classes classes;

    @Inject
    Views views;

    @Inject
    Workers workers;

    @Inject
    @ConfigProperty(name = "horseshoe.class.streams", defaultValue = "1500")
    int ofClass;

    @Inject
    @ConfigProperty(name = "horseshoe.person.streams", defaultValue = "12")
    int ofPerson;

    @Inject
    @ConfigProperty(name = "horseshoe.away.seconds", defaultValue = "120")
    int away;

    @Resource
    ManagedScheduledExecutorService clockwork;

    /** A room, what keeps it up to date, and whether its presence, or what is typed, is about to be shown anew. */
    private record Held(Room room, Following following, AtomicBoolean changing, AtomicBoolean typing) {}

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        clockwork.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        held.values().forEach(one -> {
            one.room().beat();
            if (one.room().hasDeadline()) {
                one.room().refresh();
            }
        });
    }

    /** Ends all streams, so that their screens go to another node. */
    @PreDestroy
    void stop() {
        held.values().forEach(one -> {
            one.following().close();
            one.room().drop();
        });
    }

    /** What somebody sees now, as JSON. */
    byte[] view(Caller caller) {
        Room room = Optional.ofNullable(held.get(caller.id())).map(Held::room).orElseGet(this::room);
        return room.feed(caller.state(), audience(caller)).orElseThrow().json(Feed.BEGINNING);
    }

    private Room room() {
        return new Room(views, time, new Absences(Duration.ofSeconds(away), classes::isAlone));
    }

    private static Audience audience(Caller caller) {
        return Audience.of(caller.state(), caller.key()).orElseThrow();
    }

    /**
     * Opens a stream.
     *
     * @param caller who follows
     * @param has the version that the screen has, if it was here before
     * @param line where to write
     * @throws Refused if there are too many
     */
    void enter(Caller caller, Optional<Long> has, AsyncContext line) throws IOException {
        Held place = expect(caller);
        Screen screen = new Screen(caller, line, over -> workers.executor().execute(() -> leave(caller.id(), over)));
        screen.open();
        place.room().add(screen, caller.state(), has);
        showPresence(place);
    }

    private Held expect(Caller caller) {
        boolean[] placed = new boolean[1];
        Held place = held.compute(caller.id(), (id, known) -> {
            Held now = known == null ? hold(id) : known;
            placed[0] = now.room().expect(caller.person().id(), new Caps(ofClass, ofPerson));
            return now;
        });
        if (!placed[0]) {
            throw new Refused(
                    Problem.of(ProblemKind.TOO_MANY_STREAMS, "Close other windows in which you follow this class.")
                            .after(TRY_AGAIN_SECONDS));
        }
        return place;
    }

    private Held hold(ClassId id) {
        Room room = room();
        return new Held(
                room,
                classes.follow(id, room::advance, () -> room.end("DELETED")),
                new AtomicBoolean(),
                new AtomicBoolean());
    }

    /** Shows that somebody is writing; only to those whose streams this node holds. Keystrokes of many are gathered for a moment. */
    void typing(Caller caller, Optional<Typing> where) {
        Optional.ofNullable(held.get(caller.id())).ifPresent(place -> {
            place.room().typing(caller.person().id(), where);
            if (place.typing().compareAndSet(false, true)) {
                clockwork.schedule(
                        () -> {
                            place.typing().set(false);
                            place.room().refresh();
                        },
                        TYPING_MILLIS,
                        TimeUnit.MILLISECONDS);
            }
        });
    }

    private void leave(ClassId id, Screen screen) {
        Optional.ofNullable(held.get(id)).ifPresent(place -> {
            place.room().remove(screen);
            showPresence(place);
        });
        held.computeIfPresent(id, (key, place) -> kept(place));
    }

    private static @Nullable Held kept(Held place) {
        if (place.room().size() > 0) {
            return place;
        }
        place.following().close();
        return null;
    }

    /** Many come at once when a lesson begins: presence is gathered before it is shown. */
    private void showPresence(Held place) {
        if (place.changing().compareAndSet(false, true)) {
            clockwork.schedule(() -> refresh(place), GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static void refresh(Held place) {
        place.changing().set(false);
        place.room().refresh();
    }
}
