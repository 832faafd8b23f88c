package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API in words. */
@ExtendWith(Fixtures.class)
class ApiPageIT {

    @Test
    void operationsAreShownWithTheirPathsAndExamples(RunningServer server, Browser browser) {
        try (Simulator simulator = Simulator.onLaptop(server, browser).open("api")) {
            var page = simulator.page();
            assertThat(simulator.title()).hasText("The API");
            assertThat(page.getByText("/api/scenarios/{id}/play").first()).isVisible();
            page.getByText("Example").first().click();
            assertThat(page.locator("hs-operation pre").first()).isVisible();
        }
    }

    @Test
    void theWayBackLeadsToTheCouncil(RunningServer server, Browser browser) {
        try (Simulator simulator = Simulator.onLaptop(server, browser).open("api")) {
            simulator.title().waitFor();
            simulator.page().locator("hs-top-bar a.name").click();
            assertThat(simulator.headline()).isVisible();
        }
    }
}
