package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;
import static horseshoe.page.Lesson.requireNoFault;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lessons from the opening to the debrief: a teacher, a projector, students on phones, bots in the other seats. */
@ExtendWith(Fixtures.class)
class LessonIT {
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
    void aWholeLessonFromTheOpeningToTheVetoAndTheDebrief() throws IOException {
        Page teacher = lesson.teacher();
        Page wall = lesson.projector();
        assertThat(wall.locator("hs-joining")).containsText(lesson.code());
        Page france = lesson.joins("France");
        Page russia = lesson.joins("Russia");
        Page china = lesson.joins("China");
        Page japan = lesson.joins("Japan");
        assertThat(wall.locator("hs-joining")).containsText("4 of 15 seats taken");

        button(japan, "Open the meeting").click();
        button(japan, "Adopt the agenda").click();
        france.locator("hs-floor").getByText("Ask for the floor").click();
        choice(france, "statement").click();
        button(japan, "Give the floor to France").click();
        assertThat(wall.locator("hs-debate h2")).hasText("France");
        france.locator("hs-floor").getByText("End the speech").click();

        button(teacher, "Put to the vote").first().click();
        assertThat(wall.locator("hs-ballot")).containsText("11 of 15 have voted");
        votes(russia, "Against");
        votes(china, "Abstaining");
        votes(japan, "In favour");
        votesWithoutConnection(france);
        assertThat(wall.locator("hs-ballot")).containsText("15 of 15 have voted");
        requireSealed(List.of(teacher, wall, japan));

        button(teacher, "Close the vote").click();
        for (Page screen : List.of(teacher, wall, france, russia, china, japan)) {
            assertThat(screen.getByRole(AriaRole.MAIN)).containsText("Not adopted: vetoed by Russia");
        }
        assertThat(russia.locator("hs-outcome .own")).containsText("against");
        assertThat(russia.locator("hs-outcome")).containsText("Charter, Article 27(3)");

        button(japan, "Adjourn the meeting").click();
        teacher.locator("hs-class-bar").getByText("Debrief").click();
        assertThat(teacher.locator("hs-debrief")).containsText("Had Russia abstained");
        assertThat(teacher.locator("hs-debrief")).containsText("Every member voted as it did in reality");
        requireTaken(teacher, "Votes (CSV)", "RUS");
        russia.getByText("Debrief").click();
        assertThat(russia.locator("hs-seat-page")).containsText("Your seat: Russia");
    }

    /** The network goes, the student votes all the same, the network comes back. */
    private static void votesWithoutConnection(Page phone) {
        phone.context().setOffline(true);
        phone.locator("hs-vote-buttons").getByText("In favour").click();
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("is kept here and sent when");
        phone.context().setOffline(false);
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("It is sealed");
    }

    private static void votes(Page phone, String vote) {
        phone.locator("hs-vote-buttons").getByText(vote).click();
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("It is sealed");
    }

    private static Locator choice(Page page, String words) {
        return page.locator("hs-sheet .options button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$")));
    }

    /** Nowhere on a screen is there a vote of a seat but the own one. */
    private static void requireSealed(List<Page> screens) {
        for (Page screen : screens) {
            assertThat(screen.locator("hs-seat .IN_FAVOUR, hs-seat .AGAINST, hs-seat .ABSTAINING"))
                    .hasCount(0);
            Assertions.assertThat((String) screen.evaluate(LATEST))
                    .doesNotContain("IN_FAVOUR\":", "\"AGAINST", "\"ABSTAINING");
        }
    }

    /** What the page knows of the vote and of the table. */
    private static final String LATEST = """
            import('/app/class/live.js').then(({ live }) => {
              const { vote, table, meeting, result } = live.state.sections;
              return JSON.stringify([vote, table.holders, meeting, result]);
            })""";

    private static void requireTaken(Page page, String link, String content) throws IOException {
        Download file = page.waitForDownload(() -> page.getByText(link).click());
        Assertions.assertThat(Files.readString(file.path())).contains(content);
    }

    @Test
    void noScreenOfAClassHasAFault() {
        Page wall = lesson.projector();
        requireNoFault(lesson.teacher());
        requireNoFault(lesson.atTheDoor());
        requireNoFault(wall);
        Page russia = lesson.joins("Russia");
        lesson.begin(russia);
        requireNoFault(russia);
        button(lesson.teacher(), "Put to the vote").first().click();
        russia.locator("hs-vote-buttons").waitFor();
        assertThat(lesson.teacher().locator("hs-teacher-table")).containsText("14 of 15 have voted");
        assertThat(wall.locator("hs-ballot")).containsText("14 of 15 have voted");
        for (Page screen : List.of(lesson.teacher(), wall, russia)) {
            requireNoFault(screen);
        }
        votes(russia, "Against");
        button(lesson.teacher(), "Close the vote").click();
        assertThat(russia.locator("hs-outcome")).containsText("Article 27(3)");
        assertThat(wall.getByRole(AriaRole.MAIN)).containsText("Had Russia abstained");
        for (Page screen : List.of(lesson.teacher(), wall, russia)) {
            assertThat(screen.getByRole(AriaRole.MAIN)).containsText("vetoed by Russia");
            requireNoFault(screen);
        }
        lesson.teacher().locator("hs-class-bar").getByText("Debrief").click();
        lesson.teacher().locator("hs-debrief h1").waitFor();
        requireNoFault(lesson.teacher());
        lesson.teacher().getByText("Meeting record").click();
        lesson.teacher().locator("hs-record article").waitFor();
        requireNoFault(lesson.teacher());
    }

    @Test
    void aLostPhoneComesBackWithACodeAndAReloadedOneByItself() {
        Page lost = lesson.joins("France");
        lost.reload();
        assertThat(lost.locator("hs-delegate")).containsText("The class deletes itself on");
        assertThat(lost.locator("hs-delegate .top")).containsText("France");

        Page teacher = lesson.teacher();
        button(teacher, "Return code").click();
        String code = teacher.locator("hs-sheet .big").innerText().strip();
        Page other = lesson.atTheDoor();
        other.getByText("I was in this class before").click();
        other.locator("input[name=code]").fill(code);
        button(other, "Back to my seat").click();
        assertThat(other.locator("hs-delegate .top")).containsText("France");
    }

    @Test
    void theTeacherGoesBackAndBranchesWithRussiaAbstaining() {
        Page teacher = lesson.teacher();
        lesson.begin();
        button(teacher, "Put to the vote").first().click();
        button(teacher, "Close the vote").click();
        assertThat(teacher.getByRole(AriaRole.MAIN)).containsText("vetoed by Russia");
        teacher.locator("#tab-history").click();
        Locator agreed = teacher.locator("hs-history .points li")
                .filter(new Locator.FilterOptions().setHasText("agreed without a vote"));
        agreed.getByText("Branch from here").click();
        teacher.locator("hs-sheet input[name=title]").fill("Russia abstains");
        teacher.locator("hs-sheet label")
                .filter(new Locator.FilterOptions().setHasText("Russia"))
                .locator("select")
                .selectOption("ABSTAINING");
        teacher.locator("hs-sheet button.main").click();
        button(teacher, "Put to the vote").first().click();
        button(teacher, "Close the vote").click();
        assertThat(teacher.locator("hs-teacher-table")).containsText("Adopted");
        assertThat(teacher.locator("hs-history")).containsText("First meeting");
    }

    @Test
    void whatWasTypedOutlivesTheMomentInWhichItCannotBeSent() {
        Page russia = lesson.joins("Russia");
        lesson.begin(russia);
        button(russia, "Table a draft").click();
        russia.locator("hs-sheet input").first().fill("S/2024/999");
        russia.locator("hs-sheet #OPERATIVE").fill("Decides to wait;");
        button(lesson.teacher(), "Put to the vote").first().click();
        assertThat(russia.locator("hs-trouble[float]")).containsText("What you typed is kept");
        button(lesson.teacher(), "Close the vote").click();
        lesson.teacher().locator("hs-close-vote #sure").click();
        button(russia, "Table a draft").click();
        assertThat(russia.locator("hs-sheet #OPERATIVE")).hasValue("Decides to wait;");
        russia.locator("hs-sheet select[name=chapter]").selectOption("OTHER");
        russia.locator("hs-sheet button.main").click();
        assertThat(russia.locator("hs-papers")).containsText("S/2024/999");
    }

    @Test
    void aClassOfOneWithBotsInTheOtherSeats() {
        Page alone = lesson.teacher();
        alone.navigate("/#/scenario/panel-renewal");
        button(alone, "Play it against bots").click();
        assertThat(alone.locator("hs-own-seats")).containsText("United States");
        lesson.begin();
        button(alone, "Put to the vote").first().click();
        votes(alone, "Against");
        button(alone, "Close the vote").click();
        assertThat(alone.getByRole(AriaRole.MAIN)).containsText("vetoed by Russia and the United States");
    }

    @Test
    void hostileTextIsShownAndNotRun() {
        Page russia = lesson.joins("Russia");
        lesson.begin(russia);
        String hostile = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";
        button(russia, "Point of order").click();
        russia.locator("hs-sheet input").fill(hostile);
        russia.locator("hs-sheet button.main").click();
        assertThat(lesson.teacher().locator("hs-moment")).containsText(hostile);
        Assertions.assertThat(lesson.teacher().title()).doesNotContain("run");
        Assertions.assertThat(russia.title()).doesNotContain("run");
    }

    @Test
    void theTeacherEndsTheClassForEverybody() {
        Page france = lesson.joins("France");
        Page teacher = lesson.teacher();
        teacher.locator("#tab-settings").click();
        button(teacher, "End and delete the class").click();
        teacher.locator("hs-sheet button.main").click();
        assertThat(teacher.getByRole(AriaRole.MAIN)).containsText("This class is over for you");
        assertThat(france.getByRole(AriaRole.MAIN)).containsText("This class is over for you");
    }
}
