package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static horseshoe.classroom.Writers.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.drafting.Half;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Work;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Proposal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Working papers: who sees them, silence, in blue, two that become one")
class WorkingPapersTest {
    private final Room room = Room.panel();
    private final Writers writers = Writers.of(room);
    private PersonId usa = PersonId.OUTSIDE;
    private PersonId japan = PersonId.OUTSIDE;
    private PersonId russia = PersonId.OUTSIDE;

    @BeforeEach
    void sit() {
        usa = room.joins("USA");
        japan = room.joins("JPN");
        russia = room.joins("RUS");
    }

    @Test
    void closedConsultationsAreNotEvenKnownToOthers() {
        writers.begins(usa, "USA", "JPN");
        assertThat(writers.paper().isSeenBy(Optional.of(seat("JPN")))).isTrue();
        assertThat(writers.paper().isSeenBy(Optional.of(seat("RUS")))).isFalse();
        assertThat(writers.paper().isSeenBy(Optional.empty())).isFalse();
        assertThat(writers.refuses(russia, "RUS", new Work.JoinPaper())).isEqualTo(Reason.NO_SUCH_PAPER);
        writers.does(usa, "USA", new Work.OpenPaper()).does(russia, "RUS", new Work.JoinPaper());
        assertThat(writers.refuses(usa, "USA", new Work.LeavePaper())).isEqualTo(Reason.PEN_IN_HAND);
    }

    @Test
    void silenceFreezesTheTextUntilSomebodyObjectsOrTimePasses() {
        writers.begins(usa, "USA").does(usa, "USA", new Work.PlaceUnderSilence(10));
        assertThat(writers.refuses(usa, "USA", new Work.PutInBlue("S/2024/255")))
                .isEqualTo(Reason.SILENCE_RUNS);
        writers.does(russia, "RUS", new Work.ObjectToSilence("No end date."));
        assertThat(writers.paper().progress().silence().orElseThrow().objections())
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).isEqualTo("No end date."));
        assertThat(writers.paper().isWritable()).isTrue();
        writers.does(usa, "USA", new Work.PlaceUnderSilence(10));
        room.later(Duration.ofMinutes(10));
        assertThat(writers.refuses(russia, "RUS", new Work.ObjectToSilence("Still.")))
                .isEqualTo(Reason.NO_SILENCE);
        writers.does(usa, "USA", new Work.PutInBlue("S/2024/300"));
        assertThat(writers.paper().progress().symbol()).contains("S/2024/300");
    }

    @Test
    void inBlueItLiesBeforeTheCouncilWithItsSponsorsAndARevisionTakesItsPlace() {
        writers.begins(usa, "USA")
                .does(japan, "JPN", new Work.JoinPaper())
                .does(usa, "USA", new Work.PutInBlue("S/2024/300"));
        Proposal.Draft draft = room.run().state().papers().drafts().getLast();
        assertThat(draft.symbol()).isEqualTo("S/2024/300");
        assertThat(draft.sponsors()).containsExactly(seat("USA"), seat("JPN"));
        assertThat(draft.text().operative())
                .contains("Decides to extend the mandate of the Panel until 30 April 2025;");
        assertThat(writers.refuses(usa, "USA", new Work.DropPaper())).isEqualTo(Reason.PAPER_FROZEN);
        assertThat(writers.refuses(usa, "USA", new Work.InviteToPaper(List.of())))
                .isEqualTo(Reason.PAPER_FROZEN);

        writers.does(usa, "USA", new Work.ReworkPaper())
                .does(usa, "USA", writers.writes("o1", "Decides to extend the mandate until 30 April 2026"))
                .does(usa, "USA", new Work.PutInBlue("S/2024/300"));
        assertThat(room.run().state().papers().drafts()).hasSize(2);
        assertThat(room.run().state().papers().drafts().getLast().text().operative())
                .contains("Decides to extend the mandate until 30 April 2026;");
        assertThat(writers.paper().draft().stage().suffix()).isEqualTo("/Rev.1");
    }

    @Test
    void aSecondTapBeginsNoSecondPaper() {
        writers.begins(usa, "USA").begins(usa, "USA");
        assertThat(room.state().folder().papers()).hasSize(1);
        writers.does(usa, "USA", writers.writes("o1", "Decides to extend the mandate until 30 April 2026"))
                .begins(usa, "USA");
        assertThat(room.state().folder().papers()).hasSize(2);
    }

    @Test
    void anothersSymbolIsRefusedByTheRuleOfTheMeeting() {
        writers.begins(japan, "JPN");
        assertThat(room.asks(japan, Writers.on("JPN", new Work.PutInBlue("S/2024/255"))))
                .isInstanceOf(ClassVerdict.RefusedByRule.class);
        assertThat(writers.paper().isWritable()).isTrue();
    }

    @Test
    void aMergedTextWaitsForTheSponsorsOfBoth() {
        writers.begins(usa, "USA").begins(japan, "JPN", new PaperSource.OfScenario());
        room.does(
                usa,
                new ClassCommand.BeginPaper(
                        seat("USA"),
                        "Merged",
                        new PaperSource.Merged(FIRST, new PaperNumber(2)),
                        Optional.of(List.of())));
        PaperNumber merged = new PaperNumber(3);
        ClassCommand blue = new ClassCommand.WorkOn(Optional.of(seat("USA")), merged, new Work.PutInBlue("S/2024/301"));
        assertThat(room.refuses(usa, blue)).isEqualTo(Reason.SPONSORS_AWAITED);
        room.does(japan, new ClassCommand.WorkOn(Optional.of(seat("JPN")), merged, new Work.JoinPaper()));
        room.does(usa, blue);
        assertThat(room.state()
                        .folder()
                        .paper(merged)
                        .orElseThrow()
                        .manuscript()
                        .from()
                        .values())
                .contains(FIRST, new PaperNumber(2));
    }

    @Test
    void whatSomebodyMayDoIsWhatWouldBeAccepted() {
        writers.begins(usa, "USA");
        assertThat(works("RUS", russia)).contains("JoinPaper", "Comment").doesNotContain("PutInBlue", "LockPaper");
        assertThat(works("USA", usa)).contains("PutInBlue", "PlaceUnderSilence").doesNotContain("LeavePaper");
        assertThat(works("", TEACHER)).contains("LockPaper", "HandPen").doesNotContain("JoinPaper");
    }

    private List<String> works(String seat, PersonId person) {
        Roster.Person who = room.state().roster().person(person).orElseThrow();
        PaperOpenings openings = PaperOpenings.of(room.state(), who, writers.paper(), room.now());
        assertThat(openings.pen()).isEqualTo(seat.equals("RUS") ? PaperOpenings.Pen.SUGGEST : PaperOpenings.Pen.DIRECT);
        return openings.works().stream()
                .map(work -> work.getClass().getSimpleName())
                .toList();
    }

    @Test
    void aFirstLessonOnABlankAgendaVotesOnWhatTheClassHasWritten() {
        Room lesson = Room.of(Room.firstLesson("2024-03-28"));
        PersonId writer = lesson.joins("USA");
        Writers hand = Writers.of(lesson);
        lesson.does(
                writer, new ClassCommand.BeginPaper(seat("USA"), "Ours", new PaperSource.Blank(), Optional.empty()));
        hand.does(writer, "USA", new Work.AddParagraph(Half.OPERATIVE, Optional.empty(), 0, "Decides to meet again"));
        hand.does(writer, "USA", new Work.PutInBlue("S/2024/301"));
        lesson.opens().does(PersonId.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        lesson.does(
                PersonId.TEACHER,
                Room.chair(),
                new ChairCommand.PutToVote(
                        lesson.run().state().papers().drafts().getLast().id()));

        assertThat(lesson.closes().votes()).hasSize(15);
    }
}
