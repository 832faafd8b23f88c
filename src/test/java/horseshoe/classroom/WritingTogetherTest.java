package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.drafting.Half;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Work;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Several hands at one text: nothing is overwritten, and nothing that was written is lost")
class WritingTogetherTest {
    private final Room room = Room.panel();
    private final Writers writers = Writers.of(room);
    private PersonId usa = PersonId.OUTSIDE;
    private PersonId japan = PersonId.OUTSIDE;
    private PersonId russia = PersonId.OUTSIDE;

    @BeforeEach
    void begin() {
        usa = room.joins("USA");
        japan = room.joins("JPN");
        russia = room.joins("RUS");
        writers.begins(usa, "USA").does(japan, "JPN", new Work.JoinPaper());
    }

    @Test
    void aPastedTextIsNumberedAndItsReferencesFollow() {
        assertThat(writers.text())
                .contains("1. Decides to extend", "2. Requests the Panel to report as set out in paragraph 1 above;");
        writers.does(usa, "USA", new Work.AddParagraph(Half.OPERATIVE, Optional.empty(), 0, "Expresses its concern"));
        assertThat(writers.text()).contains("1. Expresses its concern;", "as set out in paragraph 2 above;");
    }

    @Test
    void wordsOfTwoSponsorsInOneParagraphArePutTogether() {
        Work late = writers.writes("o1", "Decides to extend the mandate of the Panel until 30 April 2026");
        writers.does(
                usa, "USA", writers.writes("o1", "Decides to prolong the mandate of the Panel until 30 April 2025"));
        writers.does(japan, "JPN", late);
        assertThat(writers.words("o1")).isEqualTo("Decides to prolong the mandate of the Panel until 30 April 2026");
        assertThat(writers.paper().margin().suggestions()).isEmpty();
    }

    @Test
    void theSameWordsAreNeverOverwrittenButComeBackAsASuggestion() {
        Work late = writers.writes("o1", "Decides to end the mandate of the Panel until 30 April 2025");
        writers.does(
                usa, "USA", writers.writes("o1", "Decides to prolong the mandate of the Panel until 30 April 2025"));
        writers.does(japan, "JPN", late);
        assertThat(writers.words("o1")).contains("prolong");
        assertThat(writers.paper().margin().suggestions())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Suggestion.Why.SAME_WORDS))
                .satisfies(one -> assertThat(one.by()).contains(seat("JPN")));
        assertThat(writers.refuses(usa, "USA", new Work.TakeSuggestion(1, 1))).isEqualTo(Reason.TEXT_MOVED_ON);
        writers.does(usa, "USA", new Work.TakeSuggestion(1, 2));
        assertThat(writers.words("o1")).contains("to end");
        assertThat(writers.paper().margin().suggestions()).isEmpty();
    }

    @Test
    void whatWasWrittenInAParagraphThatIsGoneCanBeTakenBackIn() {
        Work late = writers.writes("o2", "Requests the Panel to report each month");
        writers.does(usa, "USA", new Work.RemoveParagraph(new ParagraphKey("o2"), writers.revision("o2")));
        writers.does(japan, "JPN", late);
        assertThat(writers.text()).doesNotContain("each month");
        writers.does(usa, "USA", new Work.TakeSuggestion(1, 0));
        assertThat(writers.text()).contains("3. Requests the Panel to report each month.");
    }

    @Test
    void whoSponsorsNothingSuggests() {
        writers.does(russia, "RUS", writers.writes("o1", "Decides to end the mandate of the Panel"));
        assertThat(writers.words("o1")).contains("extend");
        assertThat(writers.paper().margin().suggestions())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Suggestion.Why.NOT_A_SPONSOR));
        assertThat(writers.refuses(russia, "RUS", new Work.TakeSuggestion(1, 0)))
                .isEqualTo(Reason.NOT_A_SPONSOR);
        writers.does(russia, "RUS", new Work.DeclineSuggestion(1));
        assertThat(writers.paper().margin().suggestions()).isEmpty();
    }

    @Test
    void aParagraphIsOneLineWhateverIsTyped() {
        writers.does(usa, "USA", writers.writes("o1", " Decides\n\n(a)  to end\tit ; "));
        assertThat(writers.words("o1")).isEqualTo("Decides (a) to end it");
    }

    @Test
    void paragraphsMoveAndStandDeeper() {
        writers.does(usa, "USA", new Work.MoveParagraph(new ParagraphKey("o2"), Optional.empty()));
        assertThat(writers.text()).contains("1. Requests the Panel", "2. Decides to extend");
        writers.does(usa, "USA", new Work.SetDepth(new ParagraphKey("o1"), 1));
        assertThat(writers.text()).contains("(a) Decides to extend");
    }

    @Test
    void commentsStandBesideAndAreSettled() {
        writers.does(russia, "RUS", new Work.Comment(new ParagraphKey("o1"), "Why a year?"));
        assertThat(writers.refuses(russia, "RUS", new Work.Comment(new ParagraphKey("o9"), "Why?")))
                .isEqualTo(Reason.PARAGRAPH_GONE);
        writers.does(japan, "JPN", new Work.SettleComment(1));
        assertThat(writers.refuses(japan, "JPN", new Work.SettleComment(1))).isEqualTo(Reason.NO_SUCH_COMMENT);
    }

    @Test
    void aKeptVersionComesBack() {
        writers.does(usa, "USA", new Work.KeepVersion("Zero draft"));
        String zero = writers.text();
        writers.does(usa, "USA", writers.writes("o1", "Decides to end the mandate"));
        writers.does(usa, "USA", new Work.RemoveParagraph(new ParagraphKey("o2"), writers.revision("o2")));
        writers.does(usa, "USA", new Work.RestoreVersion(1));
        assertThat(writers.text()).isEqualTo(zero);
        assertThat(writers.revision("o1")).isEqualTo(3);
    }

    @Test
    void theTeacherLocksWritesAndHandsOverThePen() {
        writers.does(TEACHER, "", new Work.LockPaper(true));
        writers.does(usa, "USA", writers.writes("o1", "Decides to end the mandate"));
        assertThat(writers.paper().margin().suggestions())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Suggestion.Why.FROZEN));
        assertThat(writers.refuses(usa, "USA", new Work.LockPaper(false))).isEqualTo(Reason.NOT_YOURS);
        writers.does(TEACHER, "", new Work.LockPaper(false))
                .does(TEACHER, "", new Work.HandPen(seat("RUS")))
                .does(russia, "RUS", writers.writes("o1", "Decides to end the mandate"));
        assertThat(writers.paper().circle().sponsors()).containsExactly(seat("RUS"), seat("JPN"), seat("USA"));
        assertThat(writers.words("o1")).isEqualTo("Decides to end the mandate");
    }

    @Test
    void nobodyWritesForAnothersSeat() {
        assertThat(writers.refuses(russia, "USA", writers.writes("o1", "Decides nothing")))
                .isEqualTo(Reason.NOT_YOURS);
        assertThat(writers.refuses(russia, "", writers.writes("o1", "Decides nothing")))
                .isEqualTo(Reason.NOT_YOURS);
    }
}
