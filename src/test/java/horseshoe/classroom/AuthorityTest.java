package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.chair;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Floor;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.Guest;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.Purpose;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Who may do what in a class")
class AuthorityTest {
    private static final FloorCommand ASK = new FloorCommand.AskForFloor(Purpose.STATEMENT);
    private static final ChairCommand OPEN = new ChairCommand.OpenMeeting();

    private final Room room = Room.panel();

    /** The classroom lets it through; whether it is in order is for the meeting to say. */
    private void mayAct(PersonId by, Actor as) {
        assertThat(room.asks(by, new ClassCommand.InMeeting(as, ASK)))
                .isNotInstanceOf(ClassVerdict.RefusedByClass.class);
    }

    @Test
    void delegateActsForTheOwnSeatOnly() {
        PersonId france = room.joins("FRA");

        mayAct(france, as("FRA"));
        assertThat(room.refuses(france, as("GBR"), ASK)).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void delegateOfThePresidingSeatRunsTheMeeting() {
        PersonId japan = room.joins("JPN");
        PersonId france = room.joins("FRA");

        assertThat(room.asks(japan, new ClassCommand.InMeeting(chair(), OPEN)))
                .isNotInstanceOf(ClassVerdict.RefusedByClass.class);
        assertThat(room.refuses(france, chair(), OPEN)).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void teacherRunsTheMeetingAndActsForSeatsThatNoStudentHolds() {
        room.joins("FRA");

        assertThat(room.asks(TEACHER, new ClassCommand.InMeeting(chair(), OPEN)))
                .isNotInstanceOf(ClassVerdict.RefusedByClass.class);
        mayAct(TEACHER, as("GBR"));
        assertThat(room.refuses(TEACHER, as("FRA"), ASK)).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void nobodyActsForASeatThatIsNotAtTheTable() {
        assertThat(room.refuses(TEACHER, as("DEU"), ASK)).isEqualTo(Reason.NOT_YOURS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OBSERVER", "PRESS", "INVITED_STATE", "SECRETARIAT"})
    void thoseWithoutASeatDoNothingInTheMeeting(Role role) {
        PersonId person = room.joins(role, Optional.empty());

        assertThat(room.refuses(person, as("FRA"), ASK)).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(person, chair(), OPEN)).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(person, new Actor.Invited(new GuestId(1)), ASK)).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void projectorOnlyWatches() {
        assertThat(room.refuses(PersonId.PROJECTOR, chair(), OPEN)).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(PersonId.PROJECTOR, new ClassCommand.Undo())).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void onlyTheTeacherHasTheConsole() {
        PersonId japan = room.joins("JPN");

        assertThat(room.refuses(japan, new ClassCommand.Pause(true))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(japan, new ClassCommand.RemovePerson(japan))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(japan, new ClassCommand.Undo())).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(PersonId.OUTSIDE, new ClassCommand.Undo())).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void onlySomebodyOutsideJoins() {
        PersonId japan = room.joins("JPN");
        ClassCommand.Join again =
                new ClassCommand.Join("Envoy Elm", Role.OBSERVER, Optional.empty(), Keys.hash("second"));

        assertThat(room.refuses(japan, again)).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void timePassesForNobodyInTheClass() {
        assertThat(room.refuses(TEACHER, new ClassCommand.Tick())).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.does(PersonId.BOTS, new ClassCommand.Tick())).isEmpty();
    }

    @Test
    void whoeverWaitsToBeLetInDoesNothing() {
        room.does(TEACHER, new ClassCommand.SwitchApproval(true));
        PersonId france = room.joins("FRA");

        assertThat(room.refuses(france, as("FRA"), ASK)).isEqualTo(Reason.STILL_WAITING);
        room.does(TEACHER, new ClassCommand.Approve(france));
        mayAct(france, as("FRA"));
    }

    @Test
    void aSeatWhoseOnlyStudentWaitsIsStillTheTeachers() {
        room.does(TEACHER, new ClassCommand.SwitchApproval(true));
        room.joins("FRA");

        mayAct(TEACHER, as("FRA"));
    }

    @Test
    void whoeverWasRemovedDoesNothing() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new ClassCommand.RemovePerson(france));

        assertThat(room.refuses(france, as("FRA"), ASK)).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.state().roster().holder(Keys.hash("key 1"))).isEmpty();
    }

    @Test
    void inAPauseOnlyTheTeacherActs() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new ClassCommand.Pause(true));

        assertThat(room.refuses(france, as("FRA"), ASK)).isEqualTo(Reason.PAUSED);
        assertThat(room.refuses(france, new ClassCommand.SendNote(seat("FRA"), seat("GBR"), "Later?")))
                .isEqualTo(Reason.PAUSED);
        mayAct(TEACHER, as("GBR"));
        room.does(TEACHER, new ClassCommand.Pause(false));
        mayAct(france, as("FRA"));
    }

    @Test
    void invitedPersonSpeaksAsTheGuestThatNamesThem() {
        PersonId ukraine = room.joins(Role.INVITED_STATE, Optional.empty());
        PersonId other = room.joins(Role.INVITED_STATE, Optional.empty());
        String name = room.state().roster().person(ukraine).orElseThrow().pseudonym();
        Guests guests = guests(new Guest(new GuestId(1), QuestionKind.INVITATION_37, "Ukraine (" + name + ")"));

        assertThat(guests.of(person(ukraine))).isPresent();
        assertThat(guests.of(person(other))).isEmpty();
    }

    @Test
    void guestThatNamesNobodyIsForTheOnlyPersonOfThatRole() {
        PersonId secretariat = room.joins(Role.SECRETARIAT, Optional.empty());
        Guests guests = guests(new Guest(new GuestId(1), QuestionKind.INVITATION_39, "The Under-Secretary-General"));

        assertThat(guests.speaksFor(person(secretariat), new GuestId(1))).isTrue();
        PersonId second = room.joins(Role.SECRETARIAT, Optional.empty());
        Guests ofTwo = new Guests(room.state().roster(), guests.floor());
        assertThat(ofTwo.speaksFor(person(secretariat), new GuestId(1))).isFalse();
        assertThat(ofTwo.speaksFor(person(second), new GuestId(1))).isFalse();
    }

    @Test
    void invitedStateDoesNotSpeakForTheSecretariat() {
        PersonId state = room.joins(Role.INVITED_STATE, Optional.empty());
        Guests guests = guests(new Guest(new GuestId(1), QuestionKind.INVITATION_39, "The Under-Secretary-General"));

        assertThat(guests.of(person(state))).isEmpty();
    }

    private Guests guests(Guest guest) {
        return new Guests(room.state().roster(), new Floor(Optional.empty(), List.of(), false, 0, List.of(guest)));
    }

    private Roster.Person person(PersonId id) {
        return room.state().roster().person(id).orElseThrow();
    }

    @Test
    void aMovedDelegateHasTheNewSeatAndNoLongerTheOld() {
        PersonId person = room.joins("FRA");
        Optional<SeatId> britain = Optional.of(seat("GBR"));
        room.does(TEACHER, new ClassCommand.MovePerson(person, Role.DELEGATE, britain));

        mayAct(person, as("GBR"));
        assertThat(room.refuses(person, as("FRA"), ASK)).isEqualTo(Reason.NOT_YOURS);
    }
}
