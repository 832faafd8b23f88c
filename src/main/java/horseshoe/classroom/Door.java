package horseshoe.classroom;

import static horseshoe.classroom.ClassVerdict.accepted;
import static horseshoe.classroom.ClassVerdict.refused;

import horseshoe.classroom.ClassCommand.AtDoor;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.Roster.Person;
import horseshoe.rules.SeatId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** People and seats: who comes in, where they sit, how they come back. */
record Door(Limits limits) {
    /** How long a return code can be used. */
    private static final Duration RETURN_CODE = Duration.ofMinutes(10);

    ClassVerdict decide(Asking asking, AtDoor command) {
        return switch (command) {
            case ClassCommand.Join join -> new Joining(limits, asking).decide(join);
            case ClassCommand.Approve approve -> student(asking, approve.person(), Door::approved);
            case ClassCommand.MovePerson move -> student(asking, move.person(), person -> moved(asking, person, move));
            case ClassCommand.RemovePerson remove ->
                student(asking, remove.person(), person -> accepted(new RosterEvent.PersonRemoved(person.id())));
            case ClassCommand.LockDoor lock ->
                switched(asking.roster().door().locked() == lock.locked(), new RosterEvent.DoorLocked(lock.locked()));
            case ClassCommand.SwitchApproval approval ->
                switched(
                        asking.roster().door().approval() == approval.on(),
                        new RosterEvent.ApprovalSwitched(approval.on()));
            case ClassCommand.GiveReturnCode give -> student(asking, give.person(), person -> code(asking, give));
            case ClassCommand.ComeBack back -> back(asking, back);
            case ClassCommand.PlaySeat play -> seat(asking, play.seat(), played(asking, play));
            case ClassCommand.TellBot tell -> seat(asking, tell.seat(), told(asking, tell));
        };
    }

    private static ClassVerdict switched(boolean already, RosterEvent event) {
        return already ? accepted() : accepted(event);
    }

    /** Teacher and projector stay where they are. */
    private static ClassVerdict student(Asking asking, PersonId id, Function<Person, ClassVerdict> decide) {
        return asking.roster()
                .person(id)
                .filter(person -> person.role() != Role.TEACHER && person.role() != Role.PROJECTOR)
                .map(decide)
                .orElseGet(() -> refused(Reason.UNKNOWN, id.number()));
    }

    private static ClassVerdict approved(Person person) {
        return switched(!person.waiting(), new RosterEvent.PersonApproved(person.id()));
    }

    private ClassVerdict moved(Asking asking, Person person, ClassCommand.MovePerson move) {
        Joining joining = new Joining(limits, asking);
        return joining.wrongPlace(move.role(), move.seat())
                .or(() -> move.seat()
                        .filter(seat -> !person.seat().equals(move.seat()))
                        .flatMap(joining::full))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> switched(
                        person.role() == move.role() && person.seat().equals(move.seat()),
                        new RosterEvent.PersonMoved(person.id(), move.role(), move.seat())));
    }

    private static ClassVerdict code(Asking asking, ClassCommand.GiveReturnCode give) {
        boolean taken = Optional.ofNullable(asking.roster().returns().get(give.code()))
                .filter(other ->
                        !other.person().equals(give.person()) && other.until().isAfter(asking.at()))
                .isPresent();
        return taken
                ? refused(Reason.RETURN_CODE_TAKEN)
                : accepted(new RosterEvent.ReturnCodeGiven(
                        give.person(), give.code(), asking.at().plus(RETURN_CODE)));
    }

    private static ClassVerdict back(Asking asking, ClassCommand.ComeBack back) {
        return Optional.ofNullable(asking.roster().returns().get(back.code()))
                .filter(returning -> returning.until().isAfter(asking.at()))
                .map(returning -> accepted(
                        new RosterEvent.ReturnCodeSpent(returning.person()),
                        new RosterEvent.KeyGiven(returning.person(), back.key())))
                .orElseGet(() -> refused(Reason.RETURN_CODE_WRONG));
    }

    private static ClassVerdict seat(Asking asking, SeatId seat, ClassVerdict verdict) {
        return asking.run().state().setting().council().member(seat).isPresent()
                ? verdict
                : refused(Reason.UNKNOWN, seat);
    }

    private static ClassVerdict played(Asking asking, ClassCommand.PlaySeat play) {
        if (play.play() == RosterEvent.Play.STUDENTS) {
            return refused(Reason.UNKNOWN, play.play());
        }
        RosterEvent.Play now = asking.roster().played().getOrDefault(play.seat(), RosterEvent.Play.BOT);
        return switched(now == play.play(), new RosterEvent.SeatPlayed(play.seat(), play.play()));
    }

    private static ClassVerdict told(Asking asking, ClassCommand.TellBot tell) {
        boolean already = Optional.ofNullable(asking.roster().told().get(tell.seat()))
                .filter(tell.vote()::equals)
                .isPresent();
        return switched(already, new RosterEvent.BotTold(tell.seat(), tell.vote()));
    }
}
