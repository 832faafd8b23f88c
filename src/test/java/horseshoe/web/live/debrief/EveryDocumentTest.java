package horseshoe.web.live.debrief;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.chair;
import static org.assertj.core.api.Assertions.assertThatCode;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassVerdict;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Opening;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.Openings;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.Preset;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.Ruling;
import horseshoe.meeting.SilenceId;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.StatementCommand;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.ScenarioFolder;
import horseshoe.walk.Documents;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("exhaustive")
@DisplayName("Every document of every outcome can be made, and read back")
class EveryDocumentTest {
    private static final ProposalId DRAFT = new ProposalId(1);

    static Stream<String> folders() {
        return ScenarioFolder.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void ofEveryScenarioHeldToItsEnd(String folder) {
        Room room = scripted(folder);
        for (int step = 0; step < 200; step++) {
            Optional<Command> next = Openings.next(room.run().state());
            if (next.isEmpty()) {
                break;
            }
            room.does(TEACHER, chair(), next.get());
        }
        areMade(room);
    }

    private static Room scripted(String folder) {
        return Room.of(opening(new Opening.Scripted(ScenarioFolder.text(folder), Optional.of(folder)), List.of()));
    }

    private static Room blank(String council) {
        return Room.of(opening(new Opening.Blank(council, "The situation", LocalDate.parse(council)), List.of()));
    }

    private static Opening opening(Opening.Subject subject, List<SeatId> seats) {
        return new Opening(
                "A class",
                subject,
                new Opening.Seating(seats, Preset.COUNCIL, Optional.empty()),
                new LessonEvent.Manner(45, "en", false),
                30);
    }

    private static void areMade(Room room) {
        assertThatCode(() -> Documents.of(room, room.run())).doesNotThrowAnyException();
    }

    private static Room inSession(String council) {
        Room room = blank(council);
        room.does(TEACHER, chair(), new ChairCommand.OpenMeeting());
        room.does(TEACHER, chair(), new ChairCommand.AdoptAgenda());
        return room;
    }

    private static void tables(Room room, String words) {
        room.does(
                TEACHER,
                as("USA"),
                new PaperCommand.TableDraft(
                        "S/2024/1 " + words.substring(0, Math.min(20, words.length())),
                        DraftTerms.plain(),
                        new DraftText(List.of(words), List.of(words, "Decides so"))));
    }

    private static ProposalId last(Room room) {
        return room.run().state().papers().papers().getLast().proposal().id();
    }

    @Test
    void ofAMeetingThatWasNeverOpened() {
        areMade(blank("2024-03-28"));
    }

    @Test
    void ofAMeetingWithoutAnyVote() {
        Room room = inSession("2024-03-28");
        room.does(TEACHER, chair(), new ChairCommand.AdjournMeeting());
        areMade(room);
    }

    @Test
    void ofADraftAdoptedWithoutAVote() {
        Room room = inSession("2024-03-28");
        tables(room, "Recalling what was said");
        room.does(TEACHER, chair(), new ChairCommand.AdoptWithoutVote(last(room)));
        areMade(room);
    }

    @Test
    void ofDraftsThatWereAllWithdrawn() {
        Room room = inSession("2024-03-28");
        tables(room, "Recalling what was said");
        room.does(TEACHER, as("USA"), new PaperCommand.Withdraw(last(room)));
        areMade(room);
    }

    @Test
    void ofAMeetingThatWasAdjournedByAMotion() {
        Room room = inSession("2024-03-28");
        room.does(TEACHER, as("FRA"), new PaperCommand.Move(MotionKind.ADJOURN_TO, "Monday"));
        closes(room, last(room));
        areMade(room);
    }

    private static void closes(Room room, ProposalId proposal) {
        room.does(TEACHER, chair(), new ChairCommand.PutToVote(proposal));
        closes(room);
    }

    private static void closes(Room room) {
        room.does(
                TEACHER,
                chair(),
                new ChairCommand.CloseVote(
                        room.run().state().voting().orElseThrow().id()));
    }

    @Test
    void ofAStrawPollAlone() {
        Room room = inSession("2016-10-05");
        room.does(TEACHER, chair(), new VoteCommand.OpenPoll(List.of("A", "B"), true));
        room.does(
                TEACHER,
                chair(),
                new VoteCommand.ClosePoll(
                        room.run().state().votes().polling().orElseThrow().id()));
        areMade(room);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAStatementUnderSilence(boolean broken) {
        Room room = inSession("2024-03-28");
        room.does(
                TEACHER,
                chair(),
                new StatementCommand.PutUnderSilence(
                        ConsensusBody.PRESS_STATEMENT, "We regret.", room.now().plus(Duration.ofMinutes(1))));
        SilenceId silence = room.run().state().statements().open().getFirst().id();
        if (broken) {
            room.does(TEACHER, as("FRA"), new StatementCommand.BreakSilence(silence, "No."));
        } else {
            room.later(Duration.ofMinutes(2)).does(TEACHER, chair(), new StatementCommand.EndSilence(silence));
        }
        areMade(room);
    }

    @Test
    void ofInvitationsAlone() {
        Room room = inSession("2024-03-28");
        room.does(TEACHER, as("FRA"), new PaperCommand.Invite(QuestionKind.INVITATION_39, "Professor Brook"));
        room.does(TEACHER, chair(), new ChairCommand.AgreeToInvitation(last(room)));
        areMade(room);
    }

    @Test
    void ofACouncilOfEleven() {
        Room room = inSession("1950-06-27");
        tables(room, "Recalling what was said");
        closes(room, last(room));
        areMade(room);
    }

    @Test
    void ofACouncilOfNine() {
        List<SeatId> seats = Room.LIBRARY.council("2024-03-28").orElseThrow().members().stream()
                .map(Member::seat)
                .skip(6)
                .toList();
        Room room = Room.of(
                opening(new Opening.Blank("2024-03-28", "The situation", LocalDate.parse("2024-03-28")), seats));
        room.does(TEACHER, chair(), new ChairCommand.OpenMeeting());
        room.does(TEACHER, chair(), new ChairCommand.AdoptAgenda());
        tables(room, "Recalling what was said");
        closes(room, last(room));
        areMade(room);
    }

    static Stream<String> typed() {
        return Stream.of(
                "يقرر إبقاء هذه المسألة قيد نظره",
                "决定继续处理此案",
                "\uD83D\uDD4A\uFE0F \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDEB\uD83C\uDDF7",
                "W".repeat(3_000),
                "one\ntwo\r\nthree\tfour",
                "\u0000\u0007\u001B\u0085\u2028\uFFFE\uD800",
                "\u202Eevil\u202C \u2066x",
                "<b>&amp;</b> ]]> <!-- ${x} {0} =SUM(A1)",
                "\u00A0\u200B\u3000",
                "שלום עולם",
                "e\u0301\u0327\u0489".repeat(50));
    }

    /** In every field in which a person can type. What the classroom refuses is not in a document. */
    @ParameterizedTest
    @MethodSource("typed")
    void ofWhateverIsTyped(String words) {
        Room room = blank("2024-03-28");
        PersonId france = room.joins("FRA");
        types(room, TEACHER, as("USA"), table(words));
        room.does(TEACHER, chair(), new ChairCommand.OpenMeeting());
        types(room, france, as("FRA"), new PaperCommand.ObjectToAgenda(words));
        room.run()
                .state()
                .papers()
                .agenda()
                .filter(agenda -> !agenda.objectors().isEmpty())
                .ifPresentOrElse(
                        agenda -> {
                            room.does(
                                    TEACHER,
                                    chair(),
                                    new ChairCommand.PutToVote(agenda.proposal().id()));
                            allInFavour(room);
                            closes(room);
                        },
                        () -> room.does(TEACHER, chair(), new ChairCommand.AdoptAgenda()));
        inTheRoom(room, france, words);
        room.run().state().papers().drafts().forEach(draft -> {
            if (room.run().state().papers().paper(draft.id()).orElseThrow().isTabled()) {
                room.tries(TEACHER, new ClassCommand.InMeeting(chair(), new ChairCommand.PutToVote(draft.id())));
            }
        });
        areMade(room);
    }

    private static PaperCommand.TableDraft table(String words) {
        return new PaperCommand.TableDraft(
                words.length() > 40 ? words.substring(0, 40) : words,
                DraftTerms.plain(),
                new DraftText(List.of(words), List.of(words, "Decides so")));
    }

    private static void inTheRoom(Room room, PersonId france, String words) {
        types(room, france, as("FRA"), new FloorCommand.AskForFloor(Purpose.STATEMENT));
        types(room, TEACHER, chair(), new FloorCommand.GiveFloor(new Speaker.OfMember(Room.seat("FRA"))));
        types(room, france, as("FRA"), new FloorCommand.Note(words));
        types(room, france, as("FRA"), new FloorCommand.EndSpeech());
        types(room, france, as("FRA"), new FloorCommand.RaisePointOfOrder(words));
        types(room, TEACHER, chair(), new ChairCommand.Rule(Ruling.Subject.OTHER, words));
        types(room, TEACHER, chair(), new ChairCommand.CedeChair(words));
        types(room, france, as("FRA"), new PaperCommand.Invite(QuestionKind.INVITATION_39, words));
        types(room, TEACHER, chair(), new ChairCommand.AgreeToInvitation(last(room)));
        types(
                room,
                france,
                as("FRA"),
                new PaperCommand.ProposeAmendment(
                        room.run().state().papers().drafts().stream()
                                .findFirst()
                                .map(draft -> draft.id())
                                .orElse(DRAFT),
                        new Change.Replace(new ParagraphId(Half.OPERATIVE, 1), words)));
        types(
                room,
                TEACHER,
                chair(),
                new StatementCommand.PutUnderSilence(
                        ConsensusBody.PRESIDENTIAL_STATEMENT, words, room.now().plus(Duration.ofMinutes(1))));
        room.run().state().statements().open().stream()
                .findFirst()
                .ifPresent(open -> types(room, france, as("FRA"), new StatementCommand.BreakSilence(open.id(), words)));
        types(room, TEACHER, chair(), new VoteCommand.OpenPoll(List.of(words, "Another"), false));
        room.run()
                .state()
                .votes()
                .polling()
                .ifPresent(poll -> types(room, TEACHER, chair(), new VoteCommand.ClosePoll(poll.id())));
        types(room, france, as("FRA"), new PaperCommand.Move(MotionKind.POSTPONE, words));
    }

    private static void types(Room room, PersonId by, Actor as, Command command) {
        ClassVerdict verdict = room.tries(by, new ClassCommand.InMeeting(as, command));
        assertThatCode(verdict::toString).doesNotThrowAnyException();
    }

    private static void allInFavour(Room room) {
        room.run().state().setting().council().members().forEach(member -> {
            PersonId by = room.state().roster().in(member.seat()).stream()
                    .findFirst()
                    .map(person -> person.id())
                    .orElse(TEACHER);
            room.does(by, as(member.seat().code()), room.vote(Vote.IN_FAVOUR));
        });
    }
}
