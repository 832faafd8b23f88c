package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state is a link. */
@ExtendWith(Fixtures.class)
class LinkIT {
    private Simulator simulator;

    @BeforeEach
    void visit(RunningServer server, Browser browser) {
        simulator = Simulator.onLaptop(server, browser);
    }

    @AfterEach
    void leave() {
        simulator.close();
    }

    @Test
    void aLinkOpensTheVotesAsTheyWereSet() {
        simulator.open("scenario/panel-renewal?votes=RUS:B,CHN:A");
        assertThat(simulator.headline()).hasText(Pattern.compile("vetoed by China"));
        assertThat(simulator.seat("RUS")).hasAccessibleName(Pattern.compile("abstaining"));
    }

    @Test
    void aLinkOpensAWhatIfWithVotesOnTopOfIt() {
        simulator.open("scenario/panel-renewal?if=russia-abstains&votes=CHN:A");
        assertThat(simulator.headline()).hasText(Pattern.compile("vetoed by China"));
    }

    @Test
    void aLinkOpensAnotherRuleAndAStep() {
        simulator.open("scenario/panel-renewal?step=debate&model=TWO_VETOES");
        assertThat(simulator.page().locator("hs-step-card")).containsText("no debate is due");
    }

    @Test
    void aLinkKeepsTheVotesSealed() {
        simulator.open("scenario/panel-renewal?sealed=1");
        assertThat(simulator.headline()).hasText("The votes are sealed");
    }

    @Test
    void theBackButtonTakesAChangeBack() {
        simulator.open("scenario/panel-renewal");
        simulator.button("Russia abstains").click();
        assertThat(simulator.headline()).hasText(Pattern.compile("^Adopted"));
        simulator.page().goBack();
        assertThat(simulator.headline()).hasText(Pattern.compile("vetoed by Russia"));
    }

    @Test
    void aBrokenLinkOpensWithASentenceAndWhatCouldBeKept() {
        simulator.open("scenario/panel-renewal?if=nowhere&step=x&model=NONE&votes=RUS:B,XYZ:F,CHN:Q&colour=red");
        assertThat(simulator.headline()).hasText(Pattern.compile("^Adopted"));
        assertThat(simulator.notices()).containsText("Not all of this link could be read.");
        for (String lost : new String[] {"nowhere", "step “x”", "NONE", "XYZ", "CHN:Q", "colour"}) {
            assertThat(simulator.notices()).containsText(lost);
        }
        assertThat(simulator.address()).endsWith("panel-renewal?votes=RUS:B");
    }

    @Test
    void aScenarioThatIsNotThereIsSaidSo() {
        simulator.open("scenario/not-there");
        assertThat(simulator.title()).hasText("This scenario is not here");
        assertThat(simulator.page().getByText("Open the first scenario")).isVisible();
    }
}
