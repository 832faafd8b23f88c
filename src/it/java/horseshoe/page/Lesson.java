package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.RunningServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A class as its people see it: the teacher's laptop, the projector, a phone for each student, each a browser of its own. */
final class Lesson implements AutoCloseable {
    private static final int PATIENCE = 30_000;
    private static final int[] LAPTOP = {1366, 768};
    private static final int[] WALL = {1920, 1080};
    private static final int[] PHONE = {390, 844};

    private final URI address;
    private final Browser browser;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final Page teacher;

    private Lesson(URI address, Browser browser) {
        this.address = address;
        this.browser = browser;
        this.teacher = visit(LAPTOP);
    }

    /** A class on the Panel renewal with the Council's whole procedure, opened as a teacher opens it. */
    static Lesson onThePanel(RunningServer server, Browser browser) {
        return onThePanel(server.address(), browser);
    }

    /** The same wherever the service is found. */
    static Lesson onThePanel(URI address, Browser browser) {
        Lesson lesson = new Lesson(address, browser);
        Page page = lesson.teacher;
        page.navigate("./#/scenario/panel-renewal");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Hold this class"))
                .click();
        page.getByText("The Council’s whole procedure").click();
        button(page, "Open the class").click();
        button(page, "Open the meeting").waitFor();
        return lesson;
    }

    Page teacher() {
        return teacher;
    }

    /** The screen on the wall, by the link that the teacher has for it. */
    Page projector() {
        String link = teacher.locator("hs-class-bar a[target=_blank]").first().getAttribute("href");
        Page wall = visit(WALL);
        wall.navigate("./" + link);
        wall.locator("hs-projector header").waitFor();
        return wall;
    }

    String code() {
        return teacher.locator("hs-class-bar .code").first().innerText().strip();
    }

    /** A student comes in by the code and takes a seat. */
    Page joins(String member) {
        Page phone = atTheDoor();
        button(phone, member).first().click();
        phone.locator("#join").click();
        phone.locator("hs-delegate h1").waitFor();
        return phone;
    }

    /** A phone that has typed the code. */
    Page atTheDoor() {
        Page phone = visit(PHONE);
        phone.navigate("./#/join");
        phone.locator("#code").fill(code());
        phone.locator("#join").waitFor();
        return phone;
    }

    private Page visit(int[] size) {
        BrowserContext visitor = browser.visitor(address, size[0], size[1]);
        visitors.add(visitor);
        Page page = visitor.newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** A button by what is read on it, or by its beginning. */
    static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(Pattern.compile("^(\\w\\w )?" + words)));
    }

    /** Colours and places are looked at once they have stopped to move. */
    private static final String AT_REST =
            "() => Promise.all(document.getAnimations().map((moving) => moving.finished.catch(() => {})))";

    /** What axe-core can find by itself: nothing. And nothing is wider than the screen. */
    static void requireNoFault(Page page) {
        page.evaluate(AT_REST);
        Assertions.assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(0);
    }

    /** Opens the meeting and adopts the agenda, and waits until these phones show it. */
    void begin(Page... phones) {
        button(teacher, "Open the meeting").click();
        button(teacher, "Adopt the agenda").click();
        assertThat(teacher.locator("hs-teacher h1")).containsText("is before the Council");
        for (Page phone : phones) {
            assertThat(phone.locator("hs-delegate h1")).containsText("is before the Council");
        }
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
    }
}
