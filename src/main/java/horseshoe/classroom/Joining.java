package horseshoe.classroom;

import static horseshoe.classroom.ClassVerdict.accepted;
import static horseshoe.classroom.ClassVerdict.refused;

import horseshoe.classroom.ClassCommand.Join;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.RosterEvent.KeyGiven;
import horseshoe.classroom.RosterEvent.PersonJoined;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.Comparator;
import java.util.Optional;

/** Somebody comes through the door. */
record Joining(Limits limits, Asking asking) {
    ClassVerdict decide(Join join) {
        return atDoor().or(() -> wrongName(join.pseudonym()))
                .or(() -> wrongPlace(join.role(), join.seat()).filter(refusal -> isGiven(join) || isOther(join)))
                .or(() -> join.seat().flatMap(this::full))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> seated(join));
    }

    private static boolean isGiven(Join join) {
        return join.seat().isPresent();
    }

    private static boolean isOther(Join join) {
        return join.role() != Role.DELEGATE;
    }

    private Optional<ClassRefusal> atDoor() {
        if (asking.roster().door().locked()) {
            return Optional.of(ClassRefusal.of(Reason.DOOR_LOCKED));
        }
        long students = asking.roster().people().stream()
                .filter(person -> person.id().number() > PersonId.PROJECTOR.number())
                .count();
        return students < limits.people()
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.CLASS_FULL, limits.people()));
    }

    private Optional<ClassRefusal> wrongName(String pseudonym) {
        if (!Pseudonyms.isOne(pseudonym)) {
            return Optional.of(ClassRefusal.of(Reason.NO_PSEUDONYM, shortened(pseudonym)));
        }
        boolean taken = asking.roster().people().stream()
                .anyMatch(person -> person.pseudonym().equals(pseudonym));
        return taken ? Optional.of(ClassRefusal.of(Reason.PSEUDONYM_TAKEN, pseudonym)) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40);
    }

    /** A delegate has a seat of this Council, nobody else has one; nobody becomes the teacher or the projector. */
    Optional<ClassRefusal> wrongPlace(Role role, Optional<SeatId> seat) {
        if (role == Role.TEACHER || role == Role.PROJECTOR) {
            return Optional.of(ClassRefusal.of(Reason.NOT_YOURS));
        }
        boolean right = role == Role.DELEGATE ? seat.flatMap(council()::member).isPresent() : seat.isEmpty();
        return right
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(
                        Reason.UNKNOWN,
                        seat.map(SeatId::code).map(Joining::shortened).orElse(role.name())));
    }

    private Council council() {
        return asking.run().state().setting().council();
    }

    Optional<ClassRefusal> full(SeatId seat) {
        return people(seat) < limits.places()
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.SEAT_FULL, seat, limits.places()));
    }

    /** Those that wait for the teacher have their place too. */
    private long people(SeatId seat) {
        return asking.roster().people().stream()
                .filter(person -> person.isOf(seat))
                .count();
    }

    private ClassVerdict seated(Join join) {
        if (join.role() != Role.DELEGATE || join.seat().isPresent()) {
            return joined(join, join.seat());
        }
        Optional<SeatId> given = givenSeat();
        return given.isPresent()
                ? joined(join, given)
                : refused(Reason.CLASS_FULL, asking.roster().people().size() - 2);
    }

    /** The seat with the fewest people; permanent members first, then by the order of the table; the teacher's own last. */
    private Optional<SeatId> givenSeat() {
        Comparator<Member> teachersLast =
                Comparator.comparing(member -> asking.roster().play(member.seat()) == RosterEvent.Play.TEACHER);
        return council().members().stream()
                .filter(member -> full(member.seat()).isEmpty())
                .min(teachersLast
                        .thenComparing(member -> people(member.seat()))
                        .thenComparing(member -> !member.isPermanent()))
                .map(Member::seat);
    }

    private ClassVerdict joined(Join join, Optional<SeatId> seat) {
        Roster.Door door = asking.roster().door();
        PersonId person = new PersonId(door.next());
        boolean waiting = door.approval()
                || seat.filter(one -> new Stakes(asking.state(), one).areAskedAbout())
                        .isPresent();
        return accepted(
                new PersonJoined(person, join.pseudonym(), join.role(), seat, waiting),
                new KeyGiven(person, join.key()));
    }
}
