package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of the record is a link. */
@ExtendWith(Fixtures.class)
class RecordScreensIT {
    private final RunningServer server;
    private final Browser browser;
    private Simulator visitor;

    RecordScreensIT(RunningServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
        this.visitor = Simulator.onLaptop(server, browser);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void chartsHaveTheirNumbersAndKeepToThePolicyAndTheHost() {
        List<String> complaints = new ArrayList<>();
        List<Response> answers = new ArrayList<>();
        visitor.page().onConsoleMessage(message -> complaints.addAll(errors(message)));
        visitor.page().onResponse(answers::add);
        visitor.open("record/time");
        assertThat(visitor.page().locator("hs-chart canvas")).hasCount(2);
        visitor.page().getByText("The numbers as a table").first().click();
        assertThat(visitor.page().locator("hs-chart .numbers").first()).containsText("1946");
        visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(visitor.page().locator("hs-chart canvas")).hasCount(2);
        assertThat(complaints).isEmpty();
        assertThat(answers)
                .extracting(answer -> URI.create(answer.url()).getHost())
                .containsOnly("127.0.0.1");
    }

    @Test
    void theMatrixIsWalkedByKeysAndLeadsToTwoMembers() {
        visitor.open("record/agreement");
        Locator first = visitor.page().locator("hs-matrix td a[tabindex='0']");
        first.focus();
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("ArrowDown");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator("hs-two-members h1")).containsText(" and ");
        assertThat(visitor.page().locator("hs-two-members canvas")).hasCount(1);
    }

    @Test
    void aLinkThatCannotBeReadSaysWhatIsWrong() {
        visitor.open("record?outcome=LOST&colour=red");
        assertThat(visitor.title()).hasText("This link cannot be read");
        assertThat(visitor.page().locator("hs-vote-list [role=alert]"))
                .containsText(Pattern.compile("outcome.*LOST.*colour", Pattern.DOTALL));
    }

    @Test
    void aLinkToAnotherVersionOffersTheRecordAsItIs() {
        visitor.open("record?subject=KOREA&version=0.1");
        link("Open it in the record as it is now").click();
        assertThat(chips()).hasCount(1);
    }

    @Test
    void aFileThatCannotBeReadIsReportedLineByLine() {
        visitor.open("record/own");
        bring("mine.csv", "id,date,what\n1,yesterday,who knows\n");
        assertThat(visitor.page().locator("hs-own-record")).containsText("was not taken");
        assertThat(visitor.page().locator("hs-report tbody tr").first()).isVisible();
    }

    @Test
    void aFileOfOnesOwnIsExploredAndForgotten() throws IOException {
        visitor.open("record/own");
        bring("mine.csv", firstLines(300));
        assertThat(visitor.page().locator("hs-report h2")).containsText("mine.csv was read");
        link("Explore it (299 votes)").click();
        assertThat(visitor.page().locator("hs-vote-list .found")).hasText("299 votes");
        assertThat(visitor.page().locator("hs-past [role=note]")).containsText("your own file");
        link("Subjects").click();
        assertThat(visitor.title()).hasText("What did the Council vote on?");
        assertThat(visitor.address()).endsWith("record/subjects?record=own");
        link("About the file").click();
        visitor.button("Forget it").click();
        assertThat(visitor.page().locator("hs-report")).hasCount(0);
    }

    private static String firstLines(int lines) throws IOException {
        try (Stream<String> all = Files.lines(Path.of("src/main/resources/record/votes.csv"))) {
            return all.limit(lines).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record",
                "record?outcome=VETOED&vetoedBy=RUS",
                "record?text=nothingofthekind",
                "record?outcome=LOST",
                "record/votes/S-2024-255",
                "record/votes/RES-493",
                "record/time",
                "record/members",
                "record/members/RUS",
                "record/agreement",
                "record/agreement/FRA/USA",
                "record/subjects",
                "record/subjects/KOREA",
                "record/own"
            })
    void everyScreenIsALinkWithoutAFaultAndNoWiderThanAPhone(String place) {
        visitor.open(place);
        rest();
        assertThat(new AxeBuilder(visitor.page()).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        try (Simulator phone = Simulator.onPhone(server, browser).open(place)) {
            phone.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            phone.title().waitFor();
            phone.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat((int) phone.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Simulator.PHONE_WIDTH);
            assertThat(new AxeBuilder(phone.page())
                            .setLegacyMode(true)
                            .analyze()
                            .getViolations())
                    .isEmpty();
        }
    }

    private void rest() {
        visitor.title().waitFor();
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void bring(String name, String content) {
        visitor.page()
                .locator("hs-own-record input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private Locator chips() {
        return visitor.page().locator("hs-chips .chip");
    }

    private Locator link(String name) {
        return visitor.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }

    private static List<String> errors(ConsoleMessage message) {
        return message.type().equals("error") ? List.of(message.text()) : List.of();
    }
}
