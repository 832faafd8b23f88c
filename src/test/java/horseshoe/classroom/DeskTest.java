package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.PrepareInject;
import horseshoe.classroom.ClassCommand.SaveScenario;
import horseshoe.classroom.ClassCommand.SendNote;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.FloorCommand;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Notes, injects and saved scenarios")
class DeskTest {
    private static final Limits TIGHT = new Limits(200, 4, new Limits.Shelf(1, 1, 1, 1, 1));

    private final Room room = Room.of(Room.blank("2024-03-28"));

    private static SendNote note(String from, String to, String text) {
        return new SendNote(seat(from), seat(to), text);
    }

    private static Inject inject(int id, String title) {
        return new Inject(new InjectId(id), title, "It is said so.", Optional.empty(), Optional.empty());
    }

    @Test
    void aNoteGoesFromTheOwnSeatToAnother() {
        PersonId france = room.joins("FRA");
        room.does(france, note("FRA", "GBR", "Will you abstain?"));

        assertThat(room.state().board().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.sent().text()).isEqualTo("Will you abstain?"));
        assertThat(room.refuses(france, note("GBR", "FRA", "Yes"))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(france, note("FRA", "FRA", "Me"))).isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(france, note("FRA", "DEU", "You"))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aNoteHasSomethingToSayInFiveHundredCharacters() {
        PersonId france = room.joins("FRA");

        room.does(france, note("FRA", "GBR", "x".repeat(500)));
        assertThat(room.refuses(france, note("FRA", "GBR", "x".repeat(501)))).isEqualTo(Reason.TEXT_TOO_LONG);
        assertThat(room.refuses(france, note("FRA", "GBR", " \n"))).isEqualTo(Reason.EMPTY_TEXT);
    }

    @Test
    void whatIsNoTextIsRefusedBeforeItSpoilsTheLog() {
        PersonId france = room.joins("FRA");

        assertThat(room.refuses(france, note("FRA", "GBR", "a\u0000b"))).isEqualTo(Reason.UNREADABLE_TEXT);
        assertThat(room.refuses(france, note("FRA", "GBR", "\ud83d"))).isEqualTo(Reason.UNREADABLE_TEXT);
        room.does(france, note("FRA", "GBR", "two\nlines \ud83d\udd4a"));
    }

    @Test
    void notesCanBeSwitchedOff() {
        PersonId france = room.joins("FRA");
        room.does(TEACHER, new ClassCommand.SwitchNotes(false));

        assertThat(room.refuses(france, note("FRA", "GBR", "Hello"))).isEqualTo(Reason.NOTES_OFF);
    }

    @Test
    void aClassKeepsSoManyNotes() {
        Room tight = Room.of(TIGHT);
        tight.does(TEACHER, note("FRA", "GBR", "One"));

        assertThat(tight.refuses(TEACHER, note("FRA", "GBR", "Two"))).isEqualTo(Reason.LIMIT_REACHED);
    }

    @Test
    void anInjectIsPreparedChangedAndReleasedOnce() {
        room.does(TEACHER, new PrepareInject(inject(0, "Missile test")));
        room.does(TEACHER, new PrepareInject(inject(1, "Second missile test")));
        room.does(TEACHER, new ClassCommand.ReleaseInject(new InjectId(1)));

        assertThat(room.does(TEACHER, new ClassCommand.ReleaseInject(new InjectId(1))))
                .isEmpty();
        assertThat(room.state().board().released())
                .singleElement()
                .satisfies(released -> assertThat(released.inject().title()).isEqualTo("Second missile test"));
        assertThat(room.refuses(TEACHER, new PrepareInject(inject(1, "Too late"))))
                .isEqualTo(Reason.ALREADY_RELEASED);
        assertThat(room.refuses(TEACHER, new ClassCommand.DropInject(new InjectId(1))))
                .isEqualTo(Reason.ALREADY_RELEASED);
    }

    @Test
    void anUnknownInjectIsNeitherChangedNorReleased() {
        assertThat(room.refuses(TEACHER, new PrepareInject(inject(9, "Nine")))).isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(TEACHER, new ClassCommand.ReleaseInject(new InjectId(9))))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(TEACHER, new ClassCommand.DropInject(new InjectId(9))))
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void anInjectIsForASeatAtTheTableAndComesAfterAMinuteAtTheEarliest() {
        Inject nowhere = new Inject(new InjectId(0), "News", "Text", Optional.of(seat("DEU")), Optional.empty());
        Inject atOnce =
                new Inject(new InjectId(0), "News", "Text", Optional.empty(), Optional.of(new Inject.When.After(0)));

        assertThat(room.refuses(TEACHER, new PrepareInject(nowhere))).isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(TEACHER, new PrepareInject(atOnce))).isEqualTo(Reason.UNKNOWN);
        assertThat(room.refuses(TEACHER, new PrepareInject(inject(0, "x".repeat(161)))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }

    @Test
    void aClassKeepsSoManyInjects() {
        Room tight = Room.of(TIGHT);
        tight.does(TEACHER, new PrepareInject(inject(0, "One")));

        assertThat(tight.refuses(TEACHER, new PrepareInject(inject(0, "Two")))).isEqualTo(Reason.LIMIT_REACHED);
        tight.does(TEACHER, new ClassCommand.DropInject(new InjectId(1)));
        tight.does(TEACHER, new PrepareInject(inject(0, "Two")));
    }

    @Test
    void aScenarioIsSavedUnderItsNameAndDropped() {
        Room tight = Room.of(TIGHT);
        tight.does(TEACHER, new SaveScenario("Mine", "{}"));
        tight.does(TEACHER, new SaveScenario("Mine", "{\"title\":\"Better\"}"));

        assertThat(tight.state().board().scenarios()).containsEntry("Mine", "{\"title\":\"Better\"}");
        assertThat(tight.refuses(TEACHER, new SaveScenario("Another", "{}"))).isEqualTo(Reason.LIMIT_REACHED);
        assertThat(tight.refuses(TEACHER, new SaveScenario("Mine", "x".repeat(64 * 1024 + 1))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
        tight.does(TEACHER, new ClassCommand.DropScenario("Mine"));
        assertThat(tight.refuses(TEACHER, new ClassCommand.DropScenario("Mine")))
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void anActInAMeetingHasItsLengthToo() {
        assertThat(room.refuses(TEACHER, as("FRA"), new FloorCommand.Note("x".repeat(Limits.ACT))))
                .isEqualTo(Reason.TEXT_TOO_LONG);
    }
}
