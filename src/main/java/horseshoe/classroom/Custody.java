package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.Roster.Person;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Event;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.SeatId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * In whose hands a vote or poll is that is open. A seat's own vote is shown to, and changed by, those who were in the seat, with the key
 * they come with, when it was opened. Whoever comes later, by joining, by being moved or with a return code, neither sees nor changes a
 * vote that was there before them. Where the seat has not voted, and nobody is in it who was there at the opening, a newcomer may cast
 * its vote, which is then in their hands; so may somebody of the seat who came back with a return code. The teacher sees what the
 * teacher has cast and changes that and the votes of bots, never a student's. It all follows from the log.
 *
 * @param roster who is in the class
 * @param opened the version of the log with which it was opened
 * @param cast who has cast what is there, by seat
 */
public record Custody(Roster roster, long opened, Map<SeatId, Casting> cast) {
    /** Copies the map. */
    public Custody {
        cast = Map.copyOf(cast);
    }

    /** Who cast a seat's vote first, in which version, and who cast it last. */
    record Casting(long version, PersonId first, PersonId last) {
        Casting before(Recorded earlier) {
            return new Casting(earlier.version(), by(earlier), last);
        }

        static Casting of(Recorded only) {
            return new Casting(only.version(), by(only), by(only));
        }

        private static PersonId by(Recorded recorded) {
            return ((MeetingWent) recorded.event()).by();
        }
    }

    /** What tells the opening of a vote or poll, and what is cast in it. */
    private record Traces(Predicate<Event> opening, Function<Event, Optional<SeatId>> casting) {}

    /**
     * The custody of the open vote of the current meeting.
     *
     * @param state the class
     * @return empty where no vote is open
     */
    public static Optional<Custody> ofVote(ClassState state) {
        return state.run()
                .state()
                .voting()
                .flatMap(voting -> of(
                        state,
                        new Traces(
                                event -> event instanceof VoteEvent.VoteOpened it
                                        && it.question().equals(voting.id()),
                                event -> event instanceof VoteEvent.VoteCast it
                                                && it.question().equals(voting.id())
                                        ? Optional.of(it.seat())
                                        : Optional.empty())));
    }

    /**
     * The custody of the open straw poll of the current meeting.
     *
     * @param state the class
     * @return empty where no poll is open
     */
    public static Optional<Custody> ofPoll(ClassState state) {
        return state.run()
                .state()
                .votes()
                .polling()
                .flatMap(polling -> of(
                        state,
                        new Traces(
                                event -> event instanceof VoteEvent.PollOpened it
                                        && it.poll().equals(polling.id()),
                                event -> event instanceof VoteEvent.BallotCast it
                                                && it.poll().equals(polling.id())
                                        ? Optional.of(it.seat())
                                        : Optional.empty())));
    }

    /** Goes back through the history to the opening, which keeps its version in a branch and after a rewind. */
    private static Optional<Custody> of(ClassState state, Traces traces) {
        Map<SeatId, Casting> cast = new HashMap<>();
        for (Recorded recorded : state.run().history().reversed()) {
            Event event = ((MeetingWent) recorded.event()).event();
            if (traces.opening().test(event)) {
                return Optional.of(new Custody(state.roster(), recorded.version(), cast));
            }
            traces.casting()
                    .apply(event)
                    .ifPresent(seat -> cast.compute(
                            seat, (any, later) -> later == null ? Casting.of(recorded) : later.before(recorded)));
        }
        return Optional.empty();
    }

    /**
     * Whether a student may see and change what their seat has cast, or cast it.
     *
     * @param person somebody with a seat
     * @param key the version in which the key was given out with which they come
     * @return false for those who came too late for this question
     */
    public boolean isOf(Person person, long key) {
        long since = Math.max(person.since(), key);
        return person.seat()
                .filter(seat -> since < opened
                        || Optional.ofNullable(cast.get(seat))
                                .map(casting -> casting.first().equals(person.id()) && since < casting.version())
                                .orElseGet(() -> isFree(person, seat)))
                .isPresent();
    }

    private boolean isFree(Person person, SeatId seat) {
        return person.since() < opened || roster.in(seat).stream().noneMatch(other -> other.since() < opened);
    }

    /**
     * Whether what a seat has cast was cast by the teacher, who may see it then.
     *
     * @param seat a seat
     * @return false where it has cast nothing
     */
    public boolean isTeachers(SeatId seat) {
        return isCastBy(seat, PersonId.TEACHER);
    }

    private boolean isCastBy(SeatId seat, PersonId person) {
        return Optional.ofNullable(cast.get(seat))
                .filter(casting -> casting.last().equals(person))
                .isPresent();
    }

    /**
     * Whether the teacher may cast a seat's vote; who holds the seat is not looked at.
     *
     * @param seat a seat
     * @return false where a student has cast it
     */
    public boolean isOpenToTeacher(SeatId seat) {
        return !cast.containsKey(seat) || isTeachers(seat) || isCastBy(seat, PersonId.BOTS);
    }

    /** That it is in other hands, or another vote than the one before their eyes. */
    static Optional<ClassRefusal> refusal(Asking asking, ClassCommand.InMeeting act) {
        return another(asking.run().state(), act).or(() -> sealed(asking, act));
    }

    /** A question that was taken back and put again, or stands in a branch, has the same number. */
    private static Optional<ClassRefusal> another(MeetingState meeting, ClassCommand.InMeeting act) {
        return meeting.voting()
                .filter(voting -> act.since().isPresent() && !act.since().equals(Optional.of(voting.since())))
                .map(voting -> ClassRefusal.of(Reason.ANOTHER_VOTE));
    }

    private static Optional<ClassRefusal> sealed(Asking asking, ClassCommand.InMeeting act) {
        return act.as() instanceof Actor.Delegation delegation
                ? about(asking.state(), act)
                        .filter(custody -> !custody.isOpenTo(asking.by(), act, delegation.seat()))
                        .map(custody -> ClassRefusal.of(Reason.SEALED_VOTE))
                : Optional.empty();
    }

    private boolean isOpenTo(PersonId by, ClassCommand.InMeeting act, SeatId seat) {
        long key = act.key().map(roster::since).orElse(0L);
        return by.equals(PersonId.TEACHER)
                ? isOpenToTeacher(seat)
                : roster.person(by).filter(person -> isOf(person, key)).isPresent();
    }

    private static Optional<Custody> about(ClassState state, ClassCommand.InMeeting act) {
        return switch (act.command()) {
            case VoteCommand.CastVote vote -> ofVote(state);
            case VoteCommand.CastBallot ballot -> ofPoll(state);
            default -> Optional.empty();
        };
    }

    /**
     * Whether the teacher makes a bot's vote the teacher's own. That is recorded even if it says the same: that nothing changed would
     * tell how the bot had voted.
     */
    static boolean isTakenOver(Asking asking, ClassCommand.InMeeting act) {
        return asking.by().equals(PersonId.TEACHER)
                && act.as() instanceof Actor.Delegation delegation
                && about(asking.state(), act)
                        .filter(custody -> custody.isCastBy(delegation.seat(), PersonId.BOTS))
                        .isPresent();
    }
}
