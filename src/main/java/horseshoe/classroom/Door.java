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
import java.util.stream.Stream;

/** People and seats: who comes in, where they sit, how they come back. */
record Door(Limits limits) {
    /** How long a return code can be used. */
    private static final Duration RETURN_CODE = Duration.ofMinutes(10);

    ClassVerdict decide(Asking asking, AtDoor command) {
        return switch (command) {
            case ClassCommand.Join join ->
                onDevice(asking, join.device(), now -> new Joining(limits, now).decide(join));
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
            case ClassCommand.OpenSeats open ->
                switched(asking.roster().door().open() == open.open(), new RosterEvent.SeatsOpened(open.open()));
            case ClassCommand.LendSeat lend -> lent(asking, lend.seat());
            case ClassCommand.TakeSeatBack back ->
                switched(!asking.roster().lent().contains(back.seat()), new RosterEvent.SeatTakenBack(back.seat()));
            case ClassCommand.GiveReturnCode give -> student(asking, give.person(), person -> code(asking, give));
            case ClassCommand.ComeBack back -> back(asking, back);
            case ClassCommand.PlaySeat play -> seat(asking, play.seat(), played(asking, play));
            case ClassCommand.TellBot tell -> seat(asking, tell.seat(), told(asking, tell));
        };
    }

    /** One device is one person: who comes with the key of somebody else in the class says that they take that place. */
    private static ClassVerdict onDevice(
            Asking asking, Optional<Device> device, Function<Asking, ClassVerdict> decide) {
        Optional<Person> before = device.flatMap(known -> asking.roster().person(known.person()));
        if (before.isEmpty()) {
            return decide.apply(asking);
        }
        return device.filter(Device::givesUp).isEmpty()
                ? refused(Reason.ALREADY_HERE, before.get().pseudonym())
                : insteadOf(asking, before.get(), decide);
    }

    private static ClassVerdict insteadOf(Asking asking, Person before, Function<Asking, ClassVerdict> decide) {
        RosterEvent removed = new RosterEvent.PersonRemoved(before.id());
        Roster without = new RosterEvolution(asking.roster(), asking.act()).after(removed);
        Asking now = new Asking(asking.state().with(without), asking.by(), asking.at());
        return decide.apply(now) instanceof ClassVerdict.Accepted accepted
                ? new ClassVerdict.Accepted(Stream.concat(Stream.of(removed), accepted.events().stream())
                        .toList())
                : decide.apply(now);
    }

    /** Only to a bot, and only a seat that students hold; the others have their own switch. */
    private static ClassVerdict lent(Asking asking, SeatId seat) {
        return asking.roster().in(seat).isEmpty()
                ? refused(Reason.UNKNOWN, seat)
                : switched(asking.roster().lent().contains(seat), new RosterEvent.SeatLent(seat));
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
                .map(returning -> back(asking, back, returning.person()))
                .orElseGet(() -> refused(Reason.RETURN_CODE_WRONG));
    }

    /** With the device of the same person it is only a new key. */
    private static ClassVerdict back(Asking asking, ClassCommand.ComeBack back, PersonId person) {
        ClassVerdict returned =
                accepted(new RosterEvent.ReturnCodeSpent(person), new RosterEvent.KeyGiven(person, back.key()));
        return onDevice(asking, back.device().filter(device -> !device.person().equals(person)), now -> returned);
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
