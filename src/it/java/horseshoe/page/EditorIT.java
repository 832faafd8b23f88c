package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One's own copy of a scenario: changed, tried, kept, taken away and brought back. */
@ExtendWith(Fixtures.class)
class EditorIT {
    private static final String PLACE = "edit/panel-renewal";

    private final RunningServer server;
    private final Browser browser;

    EditorIT(RunningServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    private static Locator part(Simulator simulator, String name) {
        return simulator.page().locator("hs-editor nav").getByText(name);
    }

    private static Locator result(Simulator simulator) {
        return simulator.page().locator("hs-edit-trial .headline");
    }

    private static Locator trial(Simulator simulator) {
        return simulator.page().locator("hs-edit-trial");
    }

    /** The copy is there, and tried. */
    private static Simulator opened(Simulator simulator) {
        simulator.open(PLACE);
        result(simulator).waitFor();
        return simulator;
    }

    private static void turnRussia(Simulator simulator) {
        part(simulator, "The votes").click();
        simulator
                .page()
                .locator("input[name=vote-RUS][value=ABSTAINING]")
                .check(new Locator.CheckOptions().setForce(true));
    }

    @Test
    void aTurnedVoteChangesWhatItComesToAndUndoTakesItBack() {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            assertThat(result(simulator)).containsText("vetoed by Russia");
            turnRussia(simulator);
            assertThat(result(simulator)).containsText("Adopted");
            simulator.button("Undo").click();
            assertThat(result(simulator)).containsText("vetoed by Russia");
        }
    }

    @Test
    void anEmptyTitleIsNamedBesideItsFieldAndOnTheList() {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            Locator title = simulator.page().getByLabel("Title");
            title.fill("");
            assertThat(trial(simulator)).containsText("One thing to mend");
            assertThat(simulator.page().locator("hs-edit-question .fault")).hasText("This is still to be written.");
            assertThat(title).hasAttribute("aria-invalid", "true");
            assertThat(simulator.button("Hold a class with it")).isDisabled();
        }
    }

    @Test
    void theCopyIsKeptInThisBrowser() {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            simulator.page().getByLabel("Title").fill("A better Panel");
            assertThat(simulator.title()).hasText("A better Panel");
            simulator.page().reload();
            assertThat(simulator.title()).hasText("A better Panel");
            simulator.button("Start afresh").click();
            assertThat(simulator.title()).containsText("(copy)");
        }
    }

    @Test
    void aFileIsTakenAwayWholeAndBroughtBack() throws IOException {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            turnRussia(simulator);
            assertThat(result(simulator)).containsText("Adopted");
            Download file = simulator
                    .page()
                    .waitForDownload(() -> simulator.button("Download file").click());
            assertThat(Files.readString(file.path())).contains("\"expected\"", "\"tally\": \"13-0-2\"");
            simulator.button("Undo").click();
            simulator.page().locator("#file").setInputFiles(file.path());
            assertThat(result(simulator)).containsText("Adopted");
        }
    }

    @Test
    void aFileThatIsNoScenarioChangesNothing() {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            byte[] text = "{\"draft\": {\"operative\": \"x\"}, \"steps\": [], \"main\": \"v\"}"
                    .getBytes(StandardCharsets.UTF_8);
            simulator.page().locator("#file").setInputFiles(new FilePayload("odd.json", "application/json", text));
            assertThat(simulator.page().locator("hs-editor .said"))
                    .containsText("at /draft/operative there should be a list");
            assertThat(simulator.title()).containsText("(copy)");
        }
    }

    @Test
    void anotherDaySeatsAnotherCouncil() {
        try (Simulator simulator = opened(Simulator.onLaptop(server, browser))) {
            simulator.page().getByLabel("Day of the vote").fill("2022-03-01");
            assertThat(simulator.page().locator("hs-editor .said")).containsText("new seats: 10");
            assertThat(simulator.page().locator("hs-edit-question .chips")).containsText("Brazil");
        }
    }

    @Test
    void noPartHasAFaultAndNoneIsWiderThanAPhone() {
        try (Simulator simulator = opened(Simulator.onPhone(server, browser))) {
            for (Locator part : simulator.page().locator("hs-editor nav button").all()) {
                part.click();
                Page page = simulator.page();
                assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                        .isEmpty();
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(Simulator.PHONE_WIDTH);
            }
        }
    }
}
