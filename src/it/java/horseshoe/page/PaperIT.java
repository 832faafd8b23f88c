package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scenario on paper. */
@ExtendWith(Fixtures.class)
class PaperIT {
    private Simulator simulator;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        simulator = Simulator.onLaptop(server, browser).open("scenario/panel-renewal");
        simulator.headline().waitFor();
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void votesArePrintedAsWordsAndTheScreenIsNot() {
        Locator sheet = print();
        assertThat(sheet).isVisible();
        assertThat(sheet.locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("Russia (permanent member)"))
                        .first())
                .containsText("Against");
        assertThat(simulator.page().locator("hs-stage")).not().isVisible();
    }

    @Test
    void theTeachersPartIsPrintedOnlyIfItIsOpen() {
        assertThat(print()).not().containsText("Questions");
        simulator.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        simulator.page().getByText("For teachers: notes and questions").first().click();
        assertThat(print()).containsText(Pattern.compile("For teachers"));
    }

    private Locator print() {
        simulator.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        return simulator.page().locator("hs-print-sheet article");
    }
}
