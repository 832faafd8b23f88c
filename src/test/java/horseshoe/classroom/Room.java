package horseshoe.classroom;

import horseshoe.councils.CouncilLibrary;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.Preset;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.VoteCommand.CastVote;
import horseshoe.meeting.Votes;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** A class in memory that reads aloud: who does what, and what comes of it. */
public final class Room {
    public static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    public static final Classroom CLASSROOM = new Classroom(LIBRARY, Limits.of(200));
    static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    static final ProposalId DRAFT = new ProposalId(1);
    public static final PersonId TEACHER = PersonId.TEACHER;

    private final Classroom classroom;
    private final List<Recorded> log = new ArrayList<>();
    private ClassState state;
    private Instant now = START;
    private int joined;

    private Room(Classroom classroom, Opening opening) {
        this.classroom = classroom;
        EventLog.Entry entry =
                new EventLog.Entry(new ClassId("abcdefgh12"), new JoinCode("K7WM4X"), START.plus(Duration.ofDays(30)));
        Opened.FirstKeys keys = new Opened.FirstKeys("teacher's key", "projector's key");
        for (ClassEvent event : classroom.begin(opening, entry, keys, START)) {
            log.add(new Recorded(log.size() + 1L, START, event));
        }
        this.state = classroom.fold(log).orElseThrow();
    }

    private Room(Room other) {
        this.classroom = other.classroom;
        this.log.addAll(other.log);
        this.state = other.state;
        this.now = other.now;
        this.joined = other.joined;
    }

    /** The same class, to go on otherwise. */
    public Room copy() {
        return new Room(this);
    }

    public static Room of(Opening opening) {
        return new Room(CLASSROOM, opening);
    }

    static Room of(Limits limits) {
        return new Room(new Classroom(LIBRARY, limits), blank("2024-03-28"));
    }

    /** The Panel renewal of 28 March 2024, all seats bots. */
    public static Room panel() {
        return of(panelRenewal());
    }

    static Opening panelRenewal() {
        return scripted(scenario("article/panel-renewal"), List.of(), Optional.empty());
    }

    static Opening scripted(String document, List<SeatId> seats, Optional<SeatId> alone) {
        return new Opening(
                "The Panel",
                new Opening.Scripted(document, Optional.of("panel-renewal")),
                new Opening.Seating(seats, Preset.COUNCIL, alone),
                new LessonEvent.Manner(45, "en", false),
                30);
    }

    static Opening firstLesson(String council) {
        return blank(council, Preset.FIRST_LESSON);
    }

    static Opening blank(String council) {
        return blank(council, Preset.COUNCIL);
    }

    private static Opening blank(String council, Preset preset) {
        return new Opening(
                "A blank agenda",
                new Opening.Blank(council, "The situation in Arcadia", LocalDate.parse("2024-03-28")),
                new Opening.Seating(List.of(), preset, Optional.empty()),
                new LessonEvent.Manner(45, "en", false),
                30);
    }

    public static String scenario(String folder) {
        try {
            return Files.readString(Path.of("scenarios", folder, "scenario.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static SeatId seat(String code) {
        return SeatId.of(code);
    }

    public static Actor as(String seat) {
        return new Actor.Delegation(SeatId.of(seat));
    }

    public static Actor chair() {
        return new Actor.Chair();
    }

    public ClassState state() {
        return state;
    }

    public Run run() {
        return state.run();
    }

    public List<Recorded> log() {
        return log;
    }

    public Instant now() {
        return now;
    }

    public Room later(Duration passed) {
        now = now.plus(passed);
        return this;
    }

    public ClassVerdict asks(PersonId by, ClassCommand command) {
        return classroom.decide(state, by, command, now);
    }

    /** The command is accepted, and what comes of it happens. */
    public List<ClassEvent> does(PersonId by, ClassCommand command) {
        ClassVerdict verdict = asks(by, command);
        Assertions.assertThat(verdict).as("%s by %s", command, by).isInstanceOf(ClassVerdict.Accepted.class);
        List<ClassEvent> events = ((ClassVerdict.Accepted) verdict).events();
        happens(events);
        return events;
    }

    /** As logs tell it, those of earlier versions too, in which more could be done. */
    void happens(List<ClassEvent> events) {
        for (ClassEvent event : events) {
            Recorded recorded = new Recorded(log.size() + 1L, now, event);
            log.add(recorded);
            state = classroom.evolve(state, recorded);
        }
    }

    /** The command is asked for; if it is in order, what comes of it happens. */
    public ClassVerdict tries(PersonId by, ClassCommand command) {
        ClassVerdict verdict = asks(by, command);
        if (verdict instanceof ClassVerdict.Accepted accepted) {
            happens(accepted.events());
        }
        return verdict;
    }

    public List<ClassEvent> does(PersonId by, Actor as, Command command) {
        return does(by, new ClassCommand.InMeeting(as, command));
    }

    /** The command is refused by a rule of the classroom. */
    ClassRefusal.Reason refuses(PersonId by, ClassCommand command) {
        ClassVerdict verdict = asks(by, command);
        Assertions.assertThat(verdict).as("%s by %s", command, by).isInstanceOf(ClassVerdict.RefusedByClass.class);
        return ((ClassVerdict.RefusedByClass) verdict).refusal().reason();
    }

    ClassRefusal.Reason refuses(PersonId by, Actor as, Command command) {
        return refuses(by, new ClassCommand.InMeeting(as, command));
    }

    Room opens() {
        does(TEACHER, chair(), new ChairCommand.OpenMeeting());
        return this;
    }

    /** The agenda is adopted, and the scenario's draft is put to the vote. */
    Room toVote() {
        opens().does(TEACHER, chair(), new ChairCommand.AdoptAgenda());
        does(TEACHER, chair(), new ChairCommand.PutToVote(DRAFT));
        return this;
    }

    Votes.Taken closes() {
        does(
                TEACHER,
                chair(),
                new ChairCommand.CloseVote(run().state().voting().orElseThrow().id()));
        return run().state().votes().taken().getLast();
    }

    /** Where the last act in the meeting ended; what comes of it in the class, such as news, comes after it. */
    long point() {
        return run().points().getLast().version();
    }

    public PersonId joins(String seat) {
        return joins(Role.DELEGATE, Optional.of(seat(seat)));
    }

    public PersonId joins(Role role, Optional<SeatId> seat) {
        PersonId person = new PersonId(state.roster().door().next());
        joined++;
        does(PersonId.OUTSIDE, new ClassCommand.Join(name(joined), role, seat, Keys.hash("key " + joined)));
        return person;
    }

    /** A made-up name that nobody in the class has. */
    public String nextName() {
        return Stream.iterate(1, number -> number + 1)
                .map(Room::name)
                .filter(name -> state.roster().people().stream()
                        .noneMatch(person -> person.pseudonym().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    static String name(int number) {
        String name = List.of("Heron", "Owl", "Stork", "Oak", "Elm", "Danube", "Swift", "Wren", "Teal", "Kite")
                .get(number % 10);
        return List.of("Ambassador", "Envoy", "Delegate", "Minister", "Counsellor")
                        .get(number / 10 % 5) + " " + name;
    }

    public CastVote vote(Vote vote) {
        return new CastVote(run().state().voting().orElseThrow().id(), vote);
    }

    Optional<Vote> cast(String seat) {
        return Optional.ofNullable(run().state().voting().orElseThrow().cast().get(seat(seat)));
    }
}
