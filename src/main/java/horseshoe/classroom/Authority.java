package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.Roster.Person;
import horseshoe.meeting.Actor;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * Who may do what. The teacher may do everything, all that the President can, and act for every seat that no student holds. A delegate
 * acts for the own seat, and as the President if that seat presides; lets others into it, or turns them away, unless the teacher lets in one
 * by one; and votes where the seat's vote is in their hands ({@link Custody}). An invited State and the Secretariat act as the guest they were
 * invited as. Observers, press and the projector watch.
 */
final class Authority {
    private Authority() {}

    static Optional<ClassRefusal> refusal(Asking asking, ClassCommand command) {
        return switch (command) {
            case ClassCommand.Join join -> only(asking, PersonId.OUTSIDE);
            case ClassCommand.ComeBack back -> only(asking, PersonId.OUTSIDE);
            case ClassCommand.Tick tick -> only(asking, PersonId.BOTS);
            case ClassCommand.InMeeting act -> inside(asking, act.as()).or(() -> Custody.refusal(asking, act));
            case ClassCommand.BeginPaper begin -> inside(asking, new Actor.Delegation(begin.as()));
            case ClassCommand.WorkOn work ->
                work.as()
                        .map(seat -> inside(asking, new Actor.Delegation(seat)))
                        .orElseGet(() -> only(asking, PersonId.TEACHER));
            case ClassCommand.SendNote note -> inside(asking, new Actor.Delegation(note.from()));
            case ClassCommand.Approve approve -> atSeat(asking, approve.person());
            case ClassCommand.RemovePerson remove -> atSeat(asking, remove.person());
            case ClassCommand.TakeSeatBack back -> mine(isTeacher(asking) || sitsIn(asking, back.seat()));
            default -> only(asking, PersonId.TEACHER);
        };
    }

    private static boolean isTeacher(Asking asking) {
        return asking.by().equals(PersonId.TEACHER);
    }

    private static boolean sitsIn(Asking asking, SeatId seat) {
        return asking.roster().in(seat).stream().anyMatch(one -> one.id().equals(asking.by()));
    }

    /** Those who hold a seat say who else comes into it, as long as they are asked. */
    private static Optional<ClassRefusal> atSeat(Asking asking, PersonId newcomer) {
        return mine(isTeacher(asking)
                || !asking.roster().door().approval()
                        && asking.roster()
                                .person(newcomer)
                                .filter(Person::waiting)
                                .flatMap(Person::seat)
                                .filter(seat -> sitsIn(asking, seat))
                                .isPresent());
    }

    private static Optional<ClassRefusal> only(Asking asking, PersonId person) {
        return mine(asking.by().equals(person));
    }

    private static Optional<ClassRefusal> mine(boolean may) {
        return may ? Optional.empty() : Optional.of(ClassRefusal.of(Reason.NOT_YOURS));
    }

    static Optional<ClassRefusal> inside(Asking asking, Actor as) {
        return isTeacher(asking)
                ? mine(teacherMay(asking, as))
                : asking.roster()
                        .person(asking.by())
                        .map(person -> student(asking, person, as))
                        .orElseGet(() -> mine(false));
    }

    private static boolean teacherMay(Asking asking, Actor as) {
        return switch (as) {
            case Actor.Chair chair -> true;
            case Actor.Delegation delegation ->
                isAtTable(asking, delegation.seat())
                        && asking.roster().in(delegation.seat()).isEmpty();
            case Actor.Invited invited -> true;
        };
    }

    private static boolean isAtTable(Asking asking, SeatId seat) {
        return asking.run().state().setting().council().member(seat).isPresent();
    }

    private static Optional<ClassRefusal> student(Asking asking, Person person, Actor as) {
        if (person.waiting()) {
            return Optional.of(ClassRefusal.of(Reason.STILL_WAITING));
        }
        Optional<ClassRefusal> refusal = mine(studentMay(asking, person, as));
        return refusal.isEmpty() && asking.state().lesson().paused()
                ? Optional.of(ClassRefusal.of(Reason.PAUSED))
                : refusal;
    }

    private static boolean studentMay(Asking asking, Person person, Actor as) {
        return switch (as) {
            case Actor.Chair chair ->
                holds(asking, person, asking.run().state().chair().presiding());
            case Actor.Delegation delegation -> holds(asking, person, delegation.seat());
            case Actor.Invited invited ->
                new Guests(asking.roster(), asking.run().state().floor()).speaksFor(person, invited.guest());
        };
    }

    private static boolean holds(Asking asking, Person person, SeatId seat) {
        return person.role() == Role.DELEGATE && person.isOf(seat) && isAtTable(asking, seat);
    }
}
