package horseshoe.classroom;

import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Event;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.VoteEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A meeting of the class.
 *
 * @param id its number
 * @param title what it is called
 * @param table the table it sits at
 * @param from where it parts from another meeting, if it is a branch
 * @param began the version and time at which it began
 * @param history what has happened in it and still counts: {@code MeetingWent} only, a branch's beginning included
 * @param state how it stands
 */
public record Run(
        RunId id,
        String title,
        Table table,
        Optional<RunEvent.Origin> from,
        Began began,
        List<Recorded> history,
        MeetingState state) {
    /** The version of the log with which a meeting began, and when. */
    public record Began(long version, Instant at) {}

    /**
     * A point that a meeting can be taken back to: it stands as it stood after the act.
     *
     * @param version of the log
     * @param at when
     * @param first the event that tells of the act, usually its first; empty for the beginning of the meeting
     */
    public record Point(long version, Instant at, Optional<Event> first) {}

    /**
     * The points: the beginning, and every act but those in the middle of a vote or poll. There the votes of some are cast and of others not:
     * a branch would open what is sealed, and going back would take away what was acknowledged.
     *
     * @return in the order of the meeting
     */
    public List<Point> points() {
        Set<Long> amid = amidVotes();
        return ends().stream().filter(end -> !amid.contains(end.version())).toList();
    }

    /** Where acts end that found a vote or poll open and left it so. An act may open one after other events, and after closing another. */
    private Set<Long> amidVotes() {
        Set<Long> amid = new HashSet<>();
        boolean open = false;
        for (List<Recorded> act : acts()) {
            boolean opens = has(act, Run::isOpening);
            open = opens || (open && !has(act, Run::isClosing));
            if (open && !opens) {
                amid.add(act.getLast().version());
            }
        }
        return amid;
    }

    /** The history, each act with all that came of it. */
    private Collection<List<Recorded>> acts() {
        return history.stream()
                .collect(Collectors.groupingBy(
                        recorded -> ((MeetingWent) recorded.event()).act(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static boolean has(List<Recorded> act, Predicate<Event> which) {
        return act.stream()
                .map(recorded -> ((MeetingWent) recorded.event()).event())
                .anyMatch(which);
    }

    private static boolean isOpening(Event event) {
        return event instanceof VoteEvent.VoteOpened || event instanceof VoteEvent.PollOpened;
    }

    private static boolean isClosing(Event event) {
        return event instanceof VoteEvent.VoteClosed || event instanceof VoteEvent.PollClosed;
    }

    private static boolean isVote(Event event) {
        return event instanceof VoteEvent.VoteCast || event instanceof VoteEvent.BallotCast;
    }

    /**
     * Whether the meeting can be taken back to, or a branch made after, a version.
     *
     * @param version of the log
     * @return true at its points
     */
    public boolean hasPoint(long version) {
        return points().stream().anyMatch(point -> point.version() == version);
    }

    /** Where its acts end, and where it begins, in the order of the log. */
    private List<Point> ends() {
        List<Point> ends = new ArrayList<>();
        long act = -1;
        for (Recorded recorded : history) {
            MeetingWent went = (MeetingWent) recorded.event();
            Optional<Event> first =
                    went.act() == act ? telling(ends.removeLast().first(), went) : first(recorded, went);
            act = went.act();
            ends.add(new Point(recorded.version(), recorded.at(), first));
        }
        if (ends.stream().noneMatch(point -> point.first().isEmpty())) {
            ends.add(new Point(began.version(), began.at(), Optional.empty()));
        }
        return ends.stream().sorted(Comparator.comparingLong(Point::version)).toList();
    }

    /** That a ruling was settled by an act says less than what came after it. */
    private static Optional<Event> telling(Optional<Event> first, MeetingWent next) {
        return first.map(event -> event instanceof ChairEvent.RulingSettled ? next.event() : event);
    }

    /** What a meeting is given when it begins is no act in it. */
    private Optional<Event> first(Recorded recorded, MeetingWent went) {
        boolean given = recorded.version() > began.version() && went.act() <= began.version();
        return given ? Optional.empty() : Optional.of(went.event());
    }

    /**
     * The last act of somebody in the class; what only bots did is none. A branch's beginning cannot be taken back, its acts can.
     *
     * @return its first version; empty if nothing has been done
     */
    Optional<Long> lastAct() {
        return last().map(MeetingWent::act);
    }

    /** Whether the last that anybody did was that a student voted. Such a vote is its seat's, to change while it can be changed; nobody else takes it back. */
    public boolean endsWithAVote() {
        return last().filter(went -> !went.by().equals(PersonId.TEACHER))
                .filter(went -> isVote(went.event()))
                .isPresent();
    }

    private Optional<MeetingWent> last() {
        return history.reversed().stream()
                .map(recorded -> (MeetingWent) recorded.event())
                .filter(went -> went.act() > began.version() && !went.by().equals(PersonId.BOTS))
                .findFirst();
    }
}
