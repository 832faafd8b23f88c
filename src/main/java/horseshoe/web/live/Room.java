package horseshoe.web.live;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.PersonId;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.web.live.view.Audience;
import horseshoe.web.live.view.Moment;
import horseshoe.web.live.view.Presence;
import horseshoe.web.live.view.Typing;
import horseshoe.web.live.view.Views;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A class as its screens on this node see it. Each step makes what they see anew, but keeps the sections that are the same, so that only
 * what changed is sent; what several see alike is made and encoded once.
 */
final class Room {
    /** How many steps back a screen that comes again is caught up; before that it gets everything. */
    private static final int REMEMBERED = 512;

    private final Views views;
    private final InstantSource time;
    private final Absences absences;
    private final Set<Screen> screens = new LinkedHashSet<>();
    private final List<PersonId> expected = new ArrayList<>();
    private final Map<Audience, Feed> feeds = new HashMap<>();
    private final Map<PersonId, Typing> typing = new LinkedHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private Map<Place, Section> before = Map.of();
    private Map<Place, Section> sections = new HashMap<>();
    private Optional<Moment> moment = Optional.empty();

    Room(Views views, InstantSource time, Absences absences) {
        this.views = views;
        this.time = time;
        this.absences = absences;
    }

    /** Where a section is seen: those that nobody else sees are a standpoint's or a person's own. */
    private record Place(Object scope, String name) {}

    /** The class has moved on. */
    synchronized void advance(ClassState state) {
        if (moment.filter(before -> before.state().version() > state.version()).isEmpty()) {
            step(state);
            showAll();
        }
    }

    /** Somebody came or went, or a deadline may have passed. */
    synchronized void refresh() {
        moment.ifPresent(now -> {
            step(now.state());
            showAll();
        });
    }

    private void step(ClassState state) {
        long revision = steps.isEmpty() ? 1 : steps.getLast().revision() + 1;
        Instant now = time.instant();
        moment = Optional.of(views.at(state, presence(state, now), now, moment));
        steps.addLast(new Step(revision, state.version(), moment.get().now()));
        if (steps.size() > REMEMBERED) {
            steps.removeFirst();
        }
        feeds.clear();
        before = sections;
        sections = new HashMap<>();
    }

    private Presence presence(ClassState state, Instant now) {
        TreeMap<Integer, Integer> open = new TreeMap<>();
        screens.forEach(screen -> open.merge(screen.person().number(), 1, Integer::sum));
        absences.look(state.roster(), open.keySet(), now);
        List<SeatId> seats = state.run().state().setting().council().members().stream()
                .map(Member::seat)
                .toList();
        return new Presence(open, List.copyOf(typing.values()), absences.gone(state.roster(), seats, now));
    }

    private void showAll() {
        List.copyOf(screens).forEach(this::show);
    }

    private void show(Screen screen) {
        moment.ifPresent(now -> Audience.of(now.state(), screen.key())
                .ifPresentOrElse(audience -> screen.show(feed(audience)), () -> screen.end("REMOVED")));
    }

    /** What somebody sees now. */
    synchronized Optional<Feed> feed(ClassState state, Audience audience) {
        if (moment.filter(before -> before.state().version() >= state.version()).isEmpty()) {
            step(state);
            showAll();
        }
        return moment.map(now -> feed(audience));
    }

    private Feed feed(Audience audience) {
        return feeds.computeIfAbsent(audience, this::made);
    }

    private Feed made(Audience audience) {
        Step step = steps.getLast();
        Map<String, Section> seen = new LinkedHashMap<>();
        moment.orElseThrow()
                .of(audience)
                .forEach((name, view) ->
                        seen.put(name, section(new Place(Moment.scope(name, audience), name), view, step)));
        return Feed.of(step, audience, seen);
    }

    /** The section of the step before where it was seen then and is the same; where nobody saw it then, nobody knows what they have. */
    private Section section(Place place, Object view, Step step) {
        return sections.computeIfAbsent(
                place,
                unseen -> Optional.ofNullable(before.get(place))
                        .filter(section -> Objects.equals(section.view(), view))
                        .orElseGet(() -> Section.of(view, step.revision())));
    }

    /**
     * A screen is put up: first it is known, then it is shown what it has missed.
     *
     * @param screen whose stream is open
     * @param state the class as it stands
     * @param has the version of the log that it has, if it was here before
     */
    synchronized void add(Screen screen, ClassState state, Optional<Long> has) {
        expected.remove(screen.person());
        screens.add(screen);
        if (moment.filter(before -> before.state().version() >= state.version()).isEmpty()) {
            step(state);
        }
        has.flatMap(this::revisionOf).ifPresent(screen::resume);
        show(screen);
    }

    /** The first revision of a version, so that nothing that came with it is left out. */
    private Optional<Long> revisionOf(long version) {
        return steps.stream()
                .filter(step -> step.version() == version)
                .findFirst()
                .map(Step::revision);
    }

    synchronized void remove(Screen screen) {
        screens.remove(screen);
        if (count(screen.person()) == 0) {
            typing.remove(screen.person());
        }
    }

    /**
     * Somebody is writing somewhere, or nowhere any more. It is shown with the next refresh.
     *
     * @param person who
     * @param where empty if they have left the paragraph
     */
    synchronized void typing(PersonId person, Optional<Typing> where) {
        typing.remove(person);
        where.ifPresent(now -> typing.put(person, now));
    }

    /**
     * Keeps a place for a screen that is about to be put up.
     *
     * @param person whose screen it is
     * @param most how many this person and the whole class may have
     * @return false if there is no place
     */
    synchronized boolean expect(PersonId person, Caps most) {
        if (size() >= most.ofClass() || count(person) >= most.of(person)) {
            return false;
        }
        expected.add(person);
        return true;
    }

    private long count(PersonId person) {
        return Stream.concat(screens.stream().map(Screen::person), expected.stream())
                .filter(person::equals)
                .count();
    }

    synchronized int size() {
        return screens.size() + expected.size();
    }

    /** Whether something can be done only after a deadline that runs, or somebody may soon have been away for long. */
    synchronized boolean hasDeadline() {
        return moment.filter(now -> absences.isAnybodyAway()
                        || !now.state().run().state().statements().open().isEmpty())
                .isPresent();
    }

    synchronized void beat() {
        List.copyOf(screens).forEach(Screen::beat);
    }

    synchronized void end(String reason) {
        List.copyOf(screens).forEach(screen -> screen.end(reason));
    }

    synchronized void drop() {
        List.copyOf(screens).forEach(Screen::drop);
    }
}
