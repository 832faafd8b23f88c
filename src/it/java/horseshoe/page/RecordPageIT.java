package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How did they vote? */
@ExtendWith(Fixtures.class)
class RecordPageIT {
    private Simulator visitor;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        visitor = Simulator.onLaptop(server, browser).open("record");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void thePanelsVoteIsFoundByTypingAndShownAtTheTable() {
        type("2024/255");
        assertThat(rows()).hasCount(1);
        link("S/2024/255").click();
        assertThat(visitor.page().locator("hs-past-outcome h2")).hasText(Pattern.compile("vetoed by Russia"));
        assertThat(visitor.page().locator("hs-seat")).hasCount(15);
        assertThat(visitor.page().locator("hs-seat[data-seat=RUS]")).containsText("Its vote is a veto");
        assertThat(visitor.page().locator("hs-past-vote")).containsText("Charter, Article 27(3)");
        assertThat(link("Replay under another rule")).isVisible();
    }

    @Test
    void typingWaitsForThePauseAndIsOneStepBack() {
        type("korea");
        assertThat(found()).not().hasText("3,109 votes");
        assertThat(visitor.address()).endsWith("#/record?text=korea");
        visitor.page().goBack();
        assertThat(found()).hasText("3,109 votes");
        assertThat(search()).hasValue("");
    }

    @Test
    void whatIsClickedInTheTableOrAtItsSideNarrowsItAndIsTakenAwayAgain() {
        visitor.page()
                .locator("hs-facets")
                .getByText("Vetoed", exactly())
                .first()
                .click();
        assertThat(found()).hasText("223 votes");
        visitor.page()
                .locator("hs-vote-rows .who")
                .filter(new FilterOptions().setHasText(Pattern.compile("^by Russia$")))
                .first()
                .getByRole(AriaRole.LINK)
                .click();
        assertThat(chips()).hasCount(2);
        assertThat(visitor.address()).contains("outcome=VETOED").contains("vetoedBy=RUS");
        chips().filter(new FilterOptions().setHasText("Vetoed")).click();
        assertThat(chips()).hasCount(1);
        assertThat(visitor.page().locator("hs-chips .chip")).containsText("veto of Russia");
    }

    @Test
    void aMembersVotesAreChosenFromLists() {
        visitor.page().locator("hs-facets select[name=member]").selectOption("FRA");
        visitor.page().locator("hs-facets select[name=vote]").selectOption("AGAINST");
        visitor.button("Show these votes").click();
        assertThat(chips()).hasCount(2);
        assertThat(visitor.address()).contains("member=FRA").contains("vote=AGAINST");
    }

    @Test
    void headsOfColumnsSortAndSaySo() {
        Locator head = visitor.page()
                .locator("hs-vote-rows th")
                .filter(new FilterOptions().setHasText("Against"))
                .first();
        head.getByRole(AriaRole.LINK).click();
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(visitor.address()).endsWith("sort=-against");
        head.getByRole(AriaRole.LINK).click();
        assertThat(head).hasAttribute("aria-sort", "ascending");
    }

    @Test
    void theVotesChosenAreDownloadedAsAFile() throws IOException {
        visitor.open("record?outcome=VETOED&from=2024&to=2024");
        assertThat(found()).not().hasText("3,109 votes");
        Download file =
                visitor.page().waitForDownload(() -> link("Download as CSV").click());
        List<String> lines = Files.readAllLines(file.path());
        assertThat(lines.getFirst()).startsWith("id,date,meeting,symbol,draft");
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("S-2024-255,"));
        assertThat(lines.stream().skip(1)).allSatisfy(line -> assertThat(line).contains("VETOED"));
    }

    @Test
    void aVoteKnownByItsFiguresSaysThatNobodyIsNamed() {
        visitor.open("record/votes/RES-493");
        assertThat(visitor.page().locator("hs-past-vote")).containsText("not who voted how");
        assertThat(visitor.page().locator("hs-past-outcome")).containsText("14");
    }

    @Test
    void whatIsVisitedAgainIsNotLoadedAgain() {
        assertThat(found()).hasText("3,109 votes");
        type("2024/255");
        assertThat(rows()).hasCount(1);
        assertThat(visitor.page().locator("hs-facets li")).hasCount(2);
        List<Request> requests = new ArrayList<>();
        visitor.page().onRequest(requests::add);
        visitor.page().goBack();
        assertThat(found()).hasText("3,109 votes");
        visitor.page().goForward();
        assertThat(rows()).hasCount(1);
        assertThat(requests).extracting(Request::url).noneMatch(url -> url.contains("/api/"));
    }

    private void type(String text) {
        search().click();
        visitor.page().keyboard().type(text);
    }

    private Locator search() {
        return visitor.page().locator("hs-vote-list input[name=text]");
    }

    private Locator rows() {
        return visitor.page().locator("hs-vote-rows tbody tr");
    }

    private Locator found() {
        return visitor.page().locator("hs-vote-list .found");
    }

    private Locator chips() {
        return visitor.page().locator("hs-chips .chip");
    }

    private Locator link(String name) {
        return visitor.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
