package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.ComeBack;
import horseshoe.classroom.ClassCommand.GiveReturnCode;
import horseshoe.classroom.ClassCommand.Join;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.rules.SeatId;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How people come in, where they sit, how they come back")
class DoorTest {
    private final Room room = Room.panel();

    private static Join join(String pseudonym, Role role, String seat) {
        Optional<SeatId> where = seat.isEmpty() ? Optional.empty() : Optional.of(seat(seat));
        return new Join(pseudonym, role, where, Keys.hash("key of " + pseudonym));
    }

    private Reason refused(Join join) {
        return room.refuses(PersonId.OUTSIDE, join);
    }

    @Test
    void aKeyIsKnownByItsHashAlone() {
        PersonId france = room.joins("FRA");

        assertThat(room.state().roster().holder(Keys.hash("key 1")).map(Roster.Person::id))
                .contains(france);
        assertThat(room.state().roster().holder(Keys.hash("another"))).isEmpty();
        assertThat(room.log().toString()).doesNotContain("key 1");
    }

    @Test
    void aSeatHasFourPlaces() {
        for (int student = 0; student < 4; student++) {
            room.joins("FRA");
        }

        assertThat(refused(join("Envoy Elm", Role.DELEGATE, "FRA"))).isEqualTo(Reason.SEAT_FULL);
        assertThat(room.state().roster().in(seat("FRA"))).hasSize(4);
    }

    @Test
    void thoseThatWaitTakeAPlaceToo() {
        room.does(TEACHER, new ClassCommand.SwitchApproval(true));
        for (int student = 0; student < 4; student++) {
            room.joins("FRA");
        }

        assertThat(refused(join("Envoy Elm", Role.DELEGATE, "FRA"))).isEqualTo(Reason.SEAT_FULL);
        assertThat(room.state().roster().in(seat("FRA"))).isEmpty();
    }

    @Test
    void aFullSeatTakesNobodyThatIsMoved() {
        for (int student = 0; student < 4; student++) {
            room.joins("FRA");
        }
        PersonId britain = room.joins("GBR");

        assertThat(room.refuses(TEACHER, new ClassCommand.MovePerson(britain, Role.DELEGATE, Optional.of(seat("FRA")))))
                .isEqualTo(Reason.SEAT_FULL);
    }

    @Test
    void aFullClassTakesNobody() {
        Room small = Room.of(Limits.of(2));
        small.joins("FRA");
        small.joins(Role.PRESS, Optional.empty());

        assertThat(small.refuses(PersonId.OUTSIDE, join("Envoy Elm", Role.OBSERVER, "")))
                .isEqualTo(Reason.CLASS_FULL);
    }

    @Test
    void aDelegateWithoutASeatIsGivenTheEmptiest() {
        room.joins("CHN");
        PersonId first = room.joins(Role.DELEGATE, Optional.empty());
        PersonId second = room.joins(Role.DELEGATE, Optional.empty());

        assertThat(seatOf(first)).contains(seat("FRA"));
        assertThat(seatOf(second)).contains(seat("RUS"));
    }

    @Test
    void fifteenThatAreGivenSeatsFillTheTable() {
        IntStream.range(0, 15).forEach(student -> room.joins(Role.DELEGATE, Optional.empty()));

        assertThat(room.run().state().setting().council().members())
                .allSatisfy(member ->
                        assertThat(room.state().roster().in(member.seat())).hasSize(1));
    }

    private Optional<SeatId> seatOf(PersonId person) {
        return room.state().roster().person(person).flatMap(Roster.Person::seat);
    }

    @Test
    void onlyMadeUpNamesAreTaken() {
        assertThat(refused(join("Anna Smith", Role.DELEGATE, "FRA"))).isEqualTo(Reason.NO_PSEUDONYM);
        assertThat(refused(join("Ambassador Heron ", Role.DELEGATE, "FRA"))).isEqualTo(Reason.NO_PSEUDONYM);
    }

    @Test
    void aNameIsOnePersons() {
        room.joins("FRA");
        String taken = Room.name(1);

        assertThat(refused(join(taken, Role.OBSERVER, ""))).isEqualTo(Reason.PSEUDONYM_TAKEN);
    }

    @Test
    void aLockedDoorStaysShutButLetsBackInWhoHasACode() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new ClassCommand.LockDoor(true));
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("123456")));

        assertThat(refused(join("Envoy Elm", Role.OBSERVER, ""))).isEqualTo(Reason.DOOR_LOCKED);
        room.does(PersonId.OUTSIDE, new ComeBack(Keys.hash("123456"), Keys.hash("new phone")));
        assertThat(room.state().roster().holder(Keys.hash("new phone")).map(Roster.Person::id))
                .contains(france);
    }

    @Test
    void nobodyBecomesTheTeacher() {
        assertThat(refused(join("Envoy Elm", Role.TEACHER, ""))).isEqualTo(Reason.NOT_YOURS);
        assertThat(refused(join("Envoy Elm", Role.PROJECTOR, ""))).isEqualTo(Reason.NOT_YOURS);
        PersonId france = room.joins("FRA");
        assertThat(room.refuses(TEACHER, new ClassCommand.MovePerson(france, Role.TEACHER, Optional.empty())))
                .isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void aSeatIsOneOfThisCouncilAndOnlyForDelegates() {
        assertThat(refused(join("Envoy Elm", Role.DELEGATE, "DEU"))).isEqualTo(Reason.UNKNOWN);
        assertThat(refused(join("Envoy Elm", Role.PRESS, "FRA"))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void theTeacherIsNeitherMovedNorRemoved() {
        assertThat(room.refuses(TEACHER, new ClassCommand.RemovePerson(TEACHER)))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(TEACHER, new ClassCommand.RemovePerson(new PersonId(77))))
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aReturnCodeWorksOnce() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("123456")));
        room.does(PersonId.OUTSIDE, new ComeBack(Keys.hash("123456"), Keys.hash("new phone")));

        assertThat(room.refuses(PersonId.OUTSIDE, new ComeBack(Keys.hash("123456"), Keys.hash("thief"))))
                .isEqualTo(Reason.RETURN_CODE_WRONG);
        assertThat(room.state().roster().holder(Keys.hash("key 1"))).isPresent();
    }

    @Test
    void aReturnCodeWorksForTenMinutes() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("123456")));
        ComeBack back = new ComeBack(Keys.hash("123456"), Keys.hash("new phone"));

        room.later(Duration.ofMinutes(10).minusMillis(1));
        assertThat(room.asks(PersonId.OUTSIDE, back)).isInstanceOf(ClassVerdict.Accepted.class);
        room.later(Duration.ofMillis(1));
        assertThat(room.refuses(PersonId.OUTSIDE, back)).isEqualTo(Reason.RETURN_CODE_WRONG);
    }

    @Test
    void aNewReturnCodeTakesThePlaceOfTheOld() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("111111")));
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("222222")));

        assertThat(room.refuses(PersonId.OUTSIDE, new ComeBack(Keys.hash("111111"), Keys.hash("new"))))
                .isEqualTo(Reason.RETURN_CODE_WRONG);
    }

    @Test
    void twoPeopleNeverHaveTheSameReturnCode() {
        PersonId france = room.joins("FRA");
        PersonId britain = room.joins("GBR");
        room.does(TEACHER, new GiveReturnCode(france, Keys.hash("123456")));

        assertThat(room.refuses(TEACHER, new GiveReturnCode(britain, Keys.hash("123456"))))
                .isEqualTo(Reason.RETURN_CODE_TAKEN);
    }

    @Test
    void doingTwiceWhatIsDoneChangesNothing() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new ClassCommand.LockDoor(true));

        assertThat(room.does(TEACHER, new ClassCommand.LockDoor(true))).isEmpty();
        assertThat(room.does(TEACHER, new ClassCommand.Approve(france))).isEmpty();
        assertThat(room.does(TEACHER, new ClassCommand.MovePerson(france, Role.DELEGATE, Optional.of(seat("FRA")))))
                .isEmpty();
    }

    @Test
    void aSeatWithoutStudentsIsABotsOrTheTeachers() {
        room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
        PersonId france = room.joins("FRA");

        assertThat(room.state().roster().play(seat("GBR"))).isEqualTo(RosterEvent.Play.TEACHER);
        assertThat(room.state().roster().play(seat("FRA"))).isEqualTo(RosterEvent.Play.STUDENTS);
        room.does(TEACHER, new ClassCommand.RemovePerson(france));
        assertThat(room.state().roster().play(seat("FRA"))).isEqualTo(RosterEvent.Play.BOT);
        assertThat(room.refuses(TEACHER, new ClassCommand.PlaySeat(seat("FRA"), RosterEvent.Play.STUDENTS)))
                .isEqualTo(Reason.UNKNOWN);
    }
}
