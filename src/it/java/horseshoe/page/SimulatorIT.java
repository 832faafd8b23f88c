package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What would happen if ...? */
@ExtendWith(Fixtures.class)
class SimulatorIT {
    private static final Pattern ADOPTED = Pattern.compile("^Adopted");
    private static final Pattern VETOED = Pattern.compile("vetoed by Russia");

    private Simulator simulator;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        simulator = Simulator.onLaptop(server, browser).open("");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void theArticlesVoteOpensFirst() {
        assertThat(simulator.title()).hasText("The Panel of Experts on North Korea is not renewed");
        assertThat(simulator.headline()).hasText(VETOED);
    }

    @Test
    void theMembersSitClockwiseFromThePresidentInAlphabeticalOrder() {
        assertThat(simulator.namesAroundTheTable())
                .startsWith("Japan", "Malta", "Mozambique", "South Korea", "Russia", "Sierra Leone")
                .endsWith("Ecuador", "France", "Guyana")
                .hasSize(15);
    }

    @Test
    void aSeatSaysWhoItIsAndHowItVotes() {
        assertThat(simulator.seat("JPN"))
                .hasAccessibleName(Pattern.compile("Japan.*President.*elected member.*in favour"));
        assertThat(simulator.seat("RUS")).hasAccessibleName(Pattern.compile("Russia.*permanent member.*against.*veto"));
    }

    @Test
    void anotherVoteOfOneSeatTurnsTheDecision() {
        simulator.vote("RUS", "Abstaining");
        assertThat(simulator.headline()).hasText(ADOPTED);
        assertThat(simulator.seat("RUS")).hasAccessibleName(Pattern.compile("Changed from what was expected"));
        assertThat(simulator.address()).endsWith("votes=RUS:B");
    }

    @Test
    void aVoteSetBackLeavesNoTrace() {
        simulator.vote("RUS", "Abstaining");
        assertThat(simulator.headline()).hasText(ADOPTED);
        simulator.vote("RUS", "Against");
        assertThat(simulator.headline()).hasText(VETOED);
        assertThat(simulator.address()).endsWith("scenario/panel-renewal");
    }

    @Test
    void lettersVoteAndArrowsWalkRoundTheTable() {
        simulator.seat("KOR").focus();
        simulator.page().keyboard().press("ArrowRight");
        assertThat(simulator.seat("RUS")).isFocused();
        simulator.page().keyboard().press("b");
        assertThat(simulator.headline()).hasText(ADOPTED);
        simulator.page().keyboard().press("Home");
        assertThat(simulator.seat("JPN")).isFocused();
    }

    @Test
    void theMenuGivesTheFocusBackToItsSeat() {
        simulator.seat("CHN").focus();
        simulator.page().keyboard().press("Enter");
        assertThat(simulator.page().locator("hs-seat-menu input:checked")).isFocused();
        simulator.page().keyboard().press("Escape");
        assertThat(simulator.seat("CHN")).isFocused();
    }

    @Test
    void aWhatIfShowsItsLessonAndIsTakenBackByTheSameButton() {
        simulator.button("Russia abstains").click();
        assertThat(simulator.headline()).hasText(ADOPTED);
        assertThat(simulator.page().locator("hs-what-ifs")).containsText("does not block");
        simulator.button("Russia abstains").click();
        assertThat(simulator.headline()).hasText(VETOED);
    }

    @Test
    void anotherRuleDecidesTheSameVotesOtherwise() {
        simulator.page().locator("#model").selectOption("TWO_VETOES");
        assertThat(simulator.headline()).hasText(ADOPTED);
        simulator.button("Reset to the scenario").click();
        assertThat(simulator.headline()).hasText(VETOED);
    }

    @Test
    void theReasonsNameTheRule() {
        assertThat(simulator.reasons()).containsText("Article 27(3)");
        assertThat(simulator.page().locator("hs-reality")).containsText("S/PV.9591");
    }

    @Test
    void sealedPlatesTellNothingUntilThePresidentPutsItToTheVote() {
        simulator.button("Seal the votes").click();
        assertThat(simulator.seat("RUS")).hasAccessibleName(Pattern.compile("sealed"));
        assertThat(simulator.headline()).hasText("The votes are sealed");
        assertThat(simulator.reasons()).not().containsText("Article 27");
        simulator.button("Put it to the vote").click();
        assertThat(simulator.headline()).hasText(VETOED);
    }

    @Test
    void theRevealCountsAndEndsWithTheVetoNamed() {
        simulator.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(simulator.headline()).hasText(VETOED);
        simulator.button("Put it to the vote").click();
        assertThat(simulator.headline()).hasText(Pattern.compile("In favour: \\d+"));
        assertThat(simulator.headline()).hasText(VETOED);
        assertThat(simulator.page().locator("hs-result .veto")).containsText("Veto: Russia");
        assertThat(simulator.page().locator("hs-veto-line path")).hasCount(1);
    }

    @Test
    void theDecisionIsSaidToScreenReaders() {
        simulator.vote("RUS", "Abstaining");
        assertThat(simulator.page().locator("hs-announcer [role=status]")).hasText(ADOPTED);
    }

    @Test
    void aStepWithoutVotesIsACardWithItsFigures() {
        simulator
                .page()
                .locator("hs-stepper")
                .getByText("The General Assembly debates the veto")
                .first()
                .click();
        assertThat(simulator.page().locator("hs-step-card")).containsText("Debate due by");
    }

    @Test
    void theListIsSearchedAndWalkedByKeyboard() {
        simulator.headline().waitFor();
        simulator.page().locator("hs-chooser button").first().click();
        simulator.page().keyboard().type("corfu");
        assertThat(simulator.page().locator("hs-chooser li a")).hasCount(1);
        simulator.page().keyboard().press("ArrowDown");
        simulator.page().keyboard().press("Enter");
        assertThat(simulator.title()).containsText("Corfu");
    }
}
