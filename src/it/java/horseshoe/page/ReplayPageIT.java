package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would another rule change? */
@ExtendWith(Fixtures.class)
class ReplayPageIT {
    private Simulator visitor;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        visitor = Simulator.onLaptop(server, browser);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void thePanelsVoteThenTheWholeRecordUnderTwoVetoesAndItsFlipsOnDisk() throws IOException {
        visitor.open("record");
        visitor.page().locator("hs-vote-list input[name=text]").fill("panel of experts 2024");
        link("S/2024/255").click();
        link("Replay under another rule").click();
        assertThat(visitor.page().locator("hs-one-replay .change")).hasText("would be adopted");
        assertThat(visitor.page().locator("hs-seat")).hasCount(15);
        link("The whole record by this rule").click();
        assertThat(finding()).containsText("182 texts that were not adopted would have been");
        assertThat(visitor.page().locator("hs-replay .caveat")).containsText("members would have voted otherwise");
        Download flips =
                visitor.page().waitForDownload(() -> link("These votes as CSV").click());
        List<String> lines = Files.readAllLines(flips.path());
        assertThat(lines).hasSize(183);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("S-2024-255"));
        assertThat(flips.suggestedFilename()).isEqualTo("horseshoe-replay-1.0.0.csv");
    }

    @Test
    void theRuleIsChosenAndTheLinkFollows() {
        visitor.open("record/replay?from=1994");
        form("select[name=model]").selectOption("STATUS_QUO");
        assertThat(finding()).containsText("all come out as they did");
        visitor.page().getByText("Change the rule").click();
        form("input[name=needed]").fill("3");
        form("input[name=needed]").press("Enter");
        assertThat(visitor.page().locator("hs-finding .changes")).containsText("3 vetoes together stop a text");
        assertThat(finding()).containsText("Of the 68 vetoed, 68 would have carried");
        assertThat(visitor.address()).contains("from=1994").contains("needed=3");
        visitor.page().goBack();
        assertThat(finding()).containsText("all come out as they did");
    }

    @Test
    void twoModelsStandSideBySideWithTheirBounds() {
        visitor.open("record/replay?model=G4_2005&with=NO_VETO");
        assertThat(visitor.page().locator("hs-finding")).hasCount(2);
        assertThat(visitor.page().locator("hs-finding").first()).containsText("Seats that did not exist");
        assertThat(visitor.page().locator("hs-finding").first()).containsText("2,306 to 2,822");
    }

    @Test
    void theGridLeadsToItsRules() {
        visitor.open("record/replay?model=STATUS_QUO");
        visitor.page()
                .locator("hs-replay-grid tbody tr")
                .nth(1)
                .locator("a")
                .nth(2)
                .click();
        assertThat(finding()).containsText("182 texts");
        assertThat(visitor.address()).contains("required=9").contains("needed=2");
    }

    @Test
    void aPastVoteIsPlayedInTheSimulatorAndInClass() {
        visitor.open("record/votes/S-2022-431");
        link("Open in the simulator").click();
        assertThat(visitor.headline()).hasText("Not adopted: vetoed by China and Russia");
        visitor.vote("CHN", "Abstaining");
        visitor.vote("RUS", "Abstaining");
        assertThat(visitor.headline()).containsText("Adopted");
        visitor.open("record/votes/S-2022-431");
        link("Play it in class").click();
        assertThat(visitor.page().locator("hs-scenario-list .check:has(:checked)"))
                .containsText("S/2022/431");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record/replay",
                "record/replay?model=AU_2005&with=UFC_2005",
                "record/replay?needed=2&holders=CHN,RUS&from=1994",
                "record/replay/S-2024-255?model=G4_2005",
                "record/replay/RES-3?model=NO_VETO"
            })
    void screensAreReadableByEverybody(String place) {
        visitor.open(place);
        visitor.page().locator(".screen[aria-busy=false]").waitFor();
        assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record/replay", "record/replay/S-2024-255?model=G4_2005"})
    void nothingGoesSidewaysOnAPhone(String place, RunningServer server, Browser browser) {
        try (Simulator phone = Simulator.onPhone(server, browser)) {
            phone.open(place).page().locator(".screen[aria-busy=false]").waitFor();
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    private Locator finding() {
        return visitor.page().locator("hs-finding .finding").first();
    }

    private Locator form(String field) {
        return visitor.page().locator("hs-rule-form " + field);
    }

    private Locator link(String name) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name))
                .first();
    }
}
