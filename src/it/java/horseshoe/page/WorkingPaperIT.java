package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;
import static horseshoe.page.Lesson.requireNoFault;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Is this text ready? Students write a draft together, each on a phone. */
@ExtendWith(Fixtures.class)
class WorkingPaperIT {
    private static final String TITLE = "Renewal with a sunset";
    private static final String MANDATE = "Decides to extend the mandate of the Panel of Experts until 30 April 2025";

    private Lesson lesson;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        lesson = Lesson.onThePanel(server, browser);
    }

    @AfterEach
    void leave() {
        lesson.close();
    }

    @Test
    void othersSeeTheWordsWhileTheyAreTypedAndKeepThemWhenTheyAreSaved() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var japan = Drafting.opens(lesson.joins("Japan"), TITLE);
        states.writes(1, MANDATE.replace("2025", "2026"));
        assertThat(japan.paragraph("1")).containsText("30 April 2026");
        assertThat(japan.paragraph("1")).containsText("United States is here");
        states.page().keyboard().press("Enter");
        assertThat(japan.paragraph("1")).not().containsText("United States is here");
        assertThat(japan.paragraph("1").locator(".line i")).hasText("Decides");
        assertThat(japan.paragraph("1")).containsText("30 April 2026;");
        assertThat(japan.page().locator("hs-teller")).containsText("United States saved");
    }

    @Test
    void theSameWordsChangedWithoutNetworkComeBackAsASuggestionThatIsTaken() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var japan = Drafting.opens(lesson.joins("Japan"), TITLE).cosponsors();
        japan.page().context().setOffline(true);
        japan.writes(1, MANDATE.replace("2025", "2027"));
        assertThat(japan.page().locator(".standing")).containsText("Kept on this device");
        states.writes(1, MANDATE.replace("2025", "2026"));
        states.page().keyboard().press("Enter");
        assertThat(states.paragraph("1")).containsText("30 April 2026;");

        japan.page().context().setOffline(false);
        assertThat(japan.page().locator(".standing")).containsText("Yours is a suggestion now");
        assertThat(japan.paragraph("1").locator(".note")).containsText("30 April 2026");
        assertThat(states.paragraph("1").locator("hs-suggestions")).containsText("Japan suggests other words");
        assertThat(states.paragraph("1").locator("del")).containsText("2026");
        assertThat(states.paragraph("1").locator("ins")).containsText("2027");
        button(states.page(), "Take it").click();
        assertThat(states.paragraph("1").locator(".line")).containsText("30 April 2027;");
        assertThat(states.paragraph("1").locator("hs-suggestions")).hasCount(0);
    }

    @Test
    void differentWordsChangedAtTheSameTimeBothStand() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var japan = Drafting.opens(lesson.joins("Japan"), TITLE).cosponsors();
        japan.page().context().setOffline(true);
        japan.writes(1, MANDATE.replace("2025", "2027"));
        states.writes(1, MANDATE.replace("Experts", "eight Experts"));
        states.page().keyboard().press("Enter");
        japan.page().context().setOffline(false);
        assertThat(japan.box())
                .hasValue(MANDATE.replace("Experts", "eight Experts").replace("2025", "2027"));
        assertThat(japan.paragraph("1").locator(".note")).containsText("Both changes stand now");
    }

    @Test
    void wordsOutliveAReloadWithoutNetwork() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        states.page().route("**/acts", route -> route.abort());
        states.writes(1, MANDATE.replace("2025", "2026"));
        assertThat(states.page().locator(".standing")).containsText("Kept on this device");
        states.page().unroute("**/acts");
        states.page().reload();
        assertThat(states.paragraph("1").locator(".line")).containsText("30 April 2026;");
    }

    @Test
    void whoIsNoSponsorSuggestsAndTheSponsorDeclines() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var malta = Drafting.opens(lesson.joins("Malta"), TITLE);
        malta.writes(1, MANDATE.replace("extend", "end"));
        button(malta.page(), "Suggest it").click();
        assertThat(malta.paragraph("1").locator(".line")).containsText("extend");
        assertThat(states.paragraph("1").locator("hs-suggestions")).containsText("Malta is not a sponsor");
        button(states.page(), "Decline").click();
        assertThat(malta.paragraph("1").locator("hs-suggestions")).hasCount(0);
    }

    @Test
    void aCommentStandsUnderItsParagraphUntilItIsSettled() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var malta = Drafting.opens(lesson.joins("Malta"), TITLE);
        malta.enters(2);
        button(malta.page(), "Comment").click();
        malta.page().keyboard().type("Who reports?");
        button(malta.page(), "Say it").click();
        assertThat(states.paragraph("2").locator("hs-comments")).containsText("Who reports?");
        button(states.page(), "Settle").click();
        assertThat(malta.paragraph("2").locator("hs-comments")).hasCount(0);
    }

    @Test
    void aSeatThatIsNotInvitedDoesNotLearnOfTheDraft() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var malta = Drafting.opens(lesson.joins("Malta"), TITLE);
        button(states.page(), "Close the consultations").click();
        states.page().getByLabel("Japan").check();
        states.page().locator("hs-sheet button.main").click();
        assertThat(malta.page().getByRole(AriaRole.MAIN)).containsText("This draft is not here for you");
        malta.page().getByText("Back to the class").click();
        assertThat(malta.page().locator("hs-working-list")).containsText("Nobody is writing a draft yet");
        Drafting.opens(lesson.joins("Japan"), TITLE);
    }

    @Test
    void everythingIsDoneByKeyboard() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        states.opener("1").focus();
        states.page().keyboard().press("Enter");
        assertThat(states.box()).isFocused();
        states.page().keyboard().press("Control+End");
        states.page().keyboard().type(" and no longer");
        states.page().keyboard().press("Escape");
        assertThat(states.opener("1")).isFocused();
        assertThat(states.paragraph("1").locator(".line")).containsText("2025 and no longer;");
        states.page().keyboard().press("Enter");
        states.page().keyboard().press("Tab");
        states.page().keyboard().press("Tab");
        states.page().keyboard().press("Tab");
        states.page().keyboard().press("Enter");
        states.page().keyboard().type("Requests a report");
        states.page().keyboard().press("Enter");
        assertThat(states.paragraph("2").locator(".line")).containsText("Requests a report;");
    }

    @Test
    void aDraftGoesUnderSilenceAndInBlueBeforeTheCouncil() throws IOException {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var malta = Drafting.opens(lesson.joins("Malta"), TITLE);
        states.does("Place under silence");
        assertThat(malta.page().locator("hs-ahead")).containsText("if nobody objects by");
        button(malta.page(), "Break the silence").click();
        malta.page().getByLabel("Why do you object?").fill("Too long.");
        malta.page().locator("hs-sheet button.main").click();
        assertThat(states.page().locator("hs-ahead")).containsText("Malta: Too long.");
        button(states.page(), "Put in blue").click();
        states.page().getByLabel("Symbol of the draft").fill("S/2024/260");
        states.page().locator("hs-sheet button.main").click();
        assertThat(malta.page().locator("hs-ahead")).containsText("In blue as S/2024/260");
        assertThat(malta.page().locator("hs-hand")).hasCount(0);
        Download file = malta.page().waitForDownload(() -> malta.takes("Text").click());
        Assertions.assertThat(Files.readString(file.path())).contains("S/2024/260", "Panel of Experts");
        malta.page().getByText("Back to the class").click();
        assertThat(malta.page().locator("hs-papers")).containsText("S/2024/260");
    }

    @Test
    void aTextThatTheTeacherLocksIsWrittenInNoLonger() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        lesson.teacher().locator("#tab-working").click();
        Drafting teacher = Drafting.opens(lesson.teacher(), TITLE);
        states.enters(1);
        button(teacher.page(), "Lock the text").click();
        assertThat(states.page().locator("hs-trouble[float]")).containsText("The text was frozen");
        assertThat(states.box()).hasCount(0);
        assertThat(states.page().locator("hs-working-page header")).containsText("locked by the teacher");
        button(teacher.page(), "Unlock the text").click();
        states.writes(1, MANDATE.replace("2025", "2026"));
        assertThat(teacher.paragraph("1")).containsText("2026");
    }

    @Test
    void aNewParagraphComesBeforeTheOneInWhichTheCouncilRemainsSeized() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        button(states.page(), "Add an operative paragraph").click();
        states.page().keyboard().type("Requests a report");
        states.page().keyboard().press("Enter");
        assertThat(states.paragraph("4").locator(".line")).containsText("Requests a report;");
        assertThat(states.paragraph("5").locator(".line")).containsText("remains seized");
    }

    @Test
    void hostileWordsAreShownAndNotRun() {
        String hostile = "Decides <img src=x onerror=\"document.title='run'\"> to act";
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var japan = Drafting.opens(lesson.joins("Japan"), TITLE);
        states.writes(1, hostile);
        assertThat(japan.paragraph("1")).containsText(hostile);
        states.page().keyboard().press("Enter");
        assertThat(japan.paragraph("1").locator(".line i")).hasText("Decides");
        assertThat(japan.paragraph("1")).containsText("<img src=x");
        Assertions.assertThat(japan.page().title()).doesNotContain("run");
    }

    @Test
    void noScreenOfADraftHasAFault() {
        var states = Drafting.begins(lesson.joins("United States"), TITLE);
        var malta = Drafting.opens(lesson.joins("Malta"), TITLE);
        malta.writes(1, MANDATE.replace("extend", "end"));
        requireNoFault(malta.page());
        button(malta.page(), "Suggest it").click();
        assertThat(states.paragraph("1").locator("hs-suggestions")).containsText("Malta");
        button(states.page(), "What would the drafters say").click();
        states.page().locator("hs-check .counts span").first().waitFor();
        states.enters(1);
        requireNoFault(states.page());
        Page teacher = lesson.teacher();
        teacher.locator("#tab-working").click();
        requireNoFault(teacher);
        Drafting.opens(teacher, TITLE);
        requireNoFault(teacher);
        button(teacher, "Close the consultations").click();
        requireNoFault(teacher);
    }
}
