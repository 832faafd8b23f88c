package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Is this text ready? */
@ExtendWith(Fixtures.class)
class DraftDeskIT {
    private static final String DRAFT = """
            The Security Council,

            Recalling its resolution 1718 (2007),

            1. Decidesx to extend the mandate of the Panel until 30 April 2025;

            2. Requests the Panel to report to the Council by 1 March 2025.""";

    private Simulator visitor;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        visitor = Simulator.onLaptop(server, browser).open("draft");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void remarksStandUnderTheirParagraphAndAreMendedByAClick() {
        write(DRAFT);
        Locator year = remark("The year does not fit");
        assertThat(year).containsText("1718 (2006)");
        year.getByRole(AriaRole.BUTTON).click();
        assertThat(text()).hasValue(Pattern.compile("1718 \\(2006\\)"));
        assertThat(remark("The year does not fit")).hasCount(0);
        visitor.button("Undo").click();
        assertThat(text()).hasValue(Pattern.compile("1718 \\(2007\\)"));
    }

    @Test
    void anUnknownOpeningIsRemarkedAndAKnownOneIsInItalics() {
        write(DRAFT);
        assertThat(remark("opens no paragraph that we know of")).containsText("Decidesx");
        assertThat(sheet().locator(".line i").nth(0)).hasText("Recalling");
        write(DRAFT.replace("Decidesx", "Decides"));
        assertThat(remark("opens no paragraph that we know of")).hasCount(0);
        assertThat(sheet().getByText("binds")).isVisible();
    }

    @Test
    void whatIsTypedIsShownAndNeverRun() {
        write("The Security Council,\n\n1. Decides <img src=x onerror=document.title='run'> to act.");
        assertThat(sheet()).containsText("<img src=x");
        assertThat(sheet().locator("img")).hasCount(0);
    }

    @Test
    void whatWasTypedIsThereAfterALoad() {
        write(DRAFT);
        visitor.page().reload();
        assertThat(text()).hasValue(Pattern.compile("Decidesx"));
    }

    @Test
    void everybodyCanReadIt() {
        assertThat(sheet()).isVisible();
        assertThat(new AxeBuilder(visitor.page()).analyze().getViolations()).isEmpty();
    }

    @Test
    void nothingGoesSidewaysOnAPhone(RunningServer server, Browser browser) {
        try (Simulator phone = Simulator.onPhone(server, browser)) {
            phone.open("draft").page().locator("hs-draft-sheet").waitFor();
            assertThat(phone.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
    }

    private void write(String draft) {
        text().fill(draft);
    }

    private Locator text() {
        return visitor.page().locator("hs-draft-desk textarea");
    }

    private Locator sheet() {
        return visitor.page().locator("hs-draft-sheet");
    }

    private Locator remark(String words) {
        return sheet().locator(".remark").filter(new Locator.FilterOptions().setHasText(words));
    }
}
