package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;
import static horseshoe.page.Lesson.requireNoFault;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the President decides on purpose and says truly: rulings, the end of a vote, the name of what was voted on. */
@ExtendWith(Fixtures.class)
class PresidentIT {
    private Lesson lesson;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        lesson = Lesson.onThePanel(server, browser);
    }

    @AfterEach
    void leave() {
        lesson.close();
    }

    private Locator sheet() {
        return lesson.teacher().locator("hs-sheet");
    }

    private void complains(Page phone) {
        button(phone, "Point of order").click();
        phone.locator("hs-sheet input").fill("The microphone is off");
        phone.locator("hs-sheet button.main").click();
        button(lesson.teacher(), "Rule on the point of order").first().click();
    }

    @Test
    void aComplaintAboutTheMicrophoneTakesNobodysVetoAway() {
        Page algeria = lesson.joins("Algeria");
        Page russia = lesson.joins("Russia");
        lesson.begin(algeria, russia);
        complains(algeria);
        assertThat(sheet()).containsText("The microphone is off");
        assertThat(sheet().locator("input[name=finding]:checked")).hasCount(0);
        assertThat(sheet().locator("details.law[open]")).hasCount(0);
        requireNoFault(lesson.teacher());
        button(lesson.teacher(), "Give this ruling").click();
        assertThat(sheet()).containsText("How do you rule?");

        sheet().getByText("The point is well founded").click();
        button(lesson.teacher(), "Give this ruling").click();
        assertThat(algeria.locator("hs-moment")).containsText("The point is well founded.");
        assertThat(algeria.locator("hs-moment")).not().containsText("procedural");
        button(lesson.teacher(), "Put to the vote").first().click();
        votes(algeria, "In favour");
        votes(russia, "Against");
        button(lesson.teacher(), "Close the vote").click();
        assertThat(russia.locator("hs-outcome")).containsText("vetoed by Russia");
    }

    @Test
    void whatChangesTheLawOfTheVoteSaysWhatFollows() {
        Page algeria = lesson.joins("Algeria");
        Page wall = lesson.projector();
        lesson.begin(algeria);
        complains(algeria);
        sheet().getByText("The point is not well founded").click();
        sheet().getByText("The point is about the law of the vote").click();
        sheet().getByText("The matter is procedural").click();
        assertThat(sheet().locator(".consequence")).hasText("No member could then veto this draft.");
        requireNoFault(lesson.teacher());
        button(lesson.teacher(), "Give this ruling").click();
        assertThat(wall.locator("hs-moves")).containsText("No member could then veto this draft.");
        assertThat(algeria.locator("hs-moment")).containsText("The matter is procedural.");
        requireNoFault(algeria);
    }

    @Test
    void closingWithVotesMissingAsksFirst() {
        Page japan = lesson.joins("Japan");
        Page france = lesson.joins("France");
        lesson.begin(japan, france);
        button(japan, "Put to the vote").first().click();
        votes(france, "In favour");
        Page teacher = lesson.teacher();
        button(teacher, "Close the vote").click();
        assertThat(sheet()).containsText("One member has not voted: Japan.");
        requireNoFault(teacher);
        teacher.keyboard().press("Enter");
        assertThat(sheet()).hasCount(0);
        assertThat(teacher.locator("hs-teacher-table")).containsText("14 of 15 have voted");

        button(teacher, "Close the vote").click();
        sheet().locator("#sure").click();
        assertThat(japan.locator("hs-outcome")).containsText("Japan did not participate in the vote.");
        assertThat(japan.locator("hs-outcome")).not().containsText("absent");
        requireNoFault(japan);
    }

    @Test
    void whichOneIsChosenAndNotTheFirst() {
        Page algeria = lesson.joins("Algeria");
        lesson.begin(algeria);
        button(algeria, "Move a motion").click();
        assertThat(algeria.locator("hs-sheet #which")).hasValue("");
        algeria.locator("hs-sheet button.main").click();
        assertThat(algeria.locator("hs-sheet #which")).isVisible();
        algeria.locator("hs-sheet #which").selectOption("0");
        algeria.locator("hs-sheet button.main").click();
        assertThat(algeria.locator("hs-delegate h1")).containsText("Motion to");
    }

    private static void votes(Page phone, String vote) {
        phone.locator("hs-vote-buttons").getByText(vote).click();
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("It is sealed");
    }
}
