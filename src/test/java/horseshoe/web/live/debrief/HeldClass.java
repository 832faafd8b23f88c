package horseshoe.web.live.debrief;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Classroom;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Limits;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.Role;
import horseshoe.classroom.RosterEvent;
import horseshoe.classroom.RunEvent;
import horseshoe.classroom.RunId;
import horseshoe.classroom.Table;
import horseshoe.councils.CouncilLibrary;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Event;
import horseshoe.meeting.Preset;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.scenario.ScenarioFolder;
import horseshoe.verbatim.Happened;
import horseshoe.verbatim.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The log of a class on the Panel vote, told event by event. */
public final class HeldClass {
    public static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    public static final RunId FIRST = new RunId(1);

    private static final Classroom CLASSROOM = new Classroom(LIBRARY, Limits.of(200));

    private final List<Recorded> log = new ArrayList<>();

    private HeldClass() {}

    /** A class of which a story is told: a student sits for France, another for Japan and waits to be let in. */
    public static HeldClass of(Story story) {
        HeldClass held = new HeldClass();
        held.then(opened())
                .then(new RosterEvent.PersonJoined(PersonId.TEACHER, "Teacher", Role.TEACHER, Optional.empty(), false))
                .then(new RosterEvent.KeyGiven(PersonId.TEACHER, new KeyHash("c0ffee")))
                .then(new RunEvent.RunBegan(FIRST, "First run", table(), Optional.empty()))
                .joined(2, "FRA", false)
                .joined(3, "JPN", true);
        story.log().events().forEach(held::went);
        return held;
    }

    private static LessonEvent.ClassOpened opened() {
        return new LessonEvent.ClassOpened(
                new ClassId("abcdefgh12"),
                new JoinCode("K7WM4X"),
                "Our class",
                Optional.of(ScenarioFolder.text("article/panel-renewal")),
                Optional.of("panel-renewal"),
                new LessonEvent.Manner(45, "en", false),
                Story.START.plusSeconds(86_400));
    }

    private static Table table() {
        return new Table(
                "2024-03-28",
                Optional.empty(),
                List.of(),
                SeatId.of("JPN"),
                LocalDate.of(2024, 3, 28),
                "Non-proliferation",
                Preset.COUNCIL,
                Proviso.Mode.PRACTICE);
    }

    private HeldClass joined(int person, String seat, boolean waiting) {
        return then(new RosterEvent.PersonJoined(
                new PersonId(person), "Ambassador " + person, Role.DELEGATE, Optional.of(SeatId.of(seat)), waiting));
    }

    private void went(Happened happened) {
        log.add(new Recorded(log.size() + 1L, happened.at(), went(happened.event())));
    }

    public RunEvent.MeetingWent went(Event event) {
        return new RunEvent.MeetingWent(FIRST, log.size() + 1L, PersonId.TEACHER, new Actor.Chair(), event);
    }

    public HeldClass then(ClassEvent event) {
        log.add(new Recorded(log.size() + 1L, Story.START, event));
        return this;
    }

    public HeldClass then(Event event) {
        return then(went(event));
    }

    public List<Recorded> log() {
        return List.copyOf(log);
    }

    public ClassState state() {
        return CLASSROOM.fold(log).orElseThrow();
    }
}
