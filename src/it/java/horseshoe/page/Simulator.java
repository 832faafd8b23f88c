package horseshoe.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import horseshoe.Browser;
import horseshoe.RunningServer;
import java.util.List;

/** The simulator as a reader sees it; without motion unless a test asks for it. */
final class Simulator implements AutoCloseable {
    static final int LAPTOP_WIDTH = 1366;
    static final int PHONE_WIDTH = 390;
    private static final int HEIGHT = 844;

    private final BrowserContext visitor;
    private final Page page;

    private Simulator(BrowserContext visitor) {
        this.visitor = visitor;
        this.page = visitor.newPage();
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    static Simulator onLaptop(RunningServer server, Browser browser) {
        return new Simulator(browser.visitor(server, LAPTOP_WIDTH, HEIGHT));
    }

    static Simulator onPhone(RunningServer server, Browser browser) {
        return new Simulator(browser.visitor(server, PHONE_WIDTH, HEIGHT));
    }

    /** Opens a place of the page, as a link does: {@code "scenario/panel-renewal?if=russia-abstains"}. */
    Simulator open(String place) {
        page.navigate("/#/" + place);
        return this;
    }

    Page page() {
        return page;
    }

    String address() {
        return page.url();
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    Locator headline() {
        return page.locator("hs-result h2");
    }

    Locator reasons() {
        return page.locator("hs-reasons");
    }

    Locator notices() {
        return page.locator("hs-notices");
    }

    Locator seat(String code) {
        return page.locator("hs-seat[data-seat=" + code + "] button");
    }

    /** The members' names clockwise from the head of the table. */
    List<String> namesAroundTheTable() {
        headline().waitFor();
        return page.locator("hs-seat .name").allInnerTexts();
    }

    /** Opens a seat's menu and chooses a vote by its words. */
    void vote(String seat, String words) {
        seat(seat).click();
        page.locator("hs-seat-menu label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    @Override
    public void close() {
        visitor.close();
    }
}
