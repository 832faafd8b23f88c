package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.between.Proxy;
import horseshoe.between.Weather;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever stands between a screen and the service may answer what it likes: the screen waits, keeps what it has, and comes back by itself. */
@ExtendWith(Fixtures.class)
class WaitingScreensIT {
    /** A request may hang for ten seconds, and the pause after it is a quarter of a minute at most: milliseconds for both, and more. */
    private static final double RETURNS = 60_000;

    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(RETURNS);
    private static final LocatorAssertions.HasCountOptions GONE =
            new LocatorAssertions.HasCountOptions().setTimeout(RETURNS);

    private static final String API = "/api/";

    private Browser browser;
    private Proxy proxy;

    @BeforeEach
    void standBetween(RunningServer server, Browser browser) {
        this.browser = browser;
        this.proxy = Proxy.before(server.address(), "");
    }

    @AfterEach
    void leave() {
        proxy.close();
    }

    /** A class in the middle of a vote, seen by the teacher, the wall and France's phone. */
    private record Voting(Lesson lesson, Page wall, Page france) implements AutoCloseable {
        static Voting open(Proxy proxy, Browser browser) {
            Lesson lesson = Lesson.onThePanel(proxy.address(), browser);
            Page wall = lesson.projector();
            Page france = lesson.joins("France");
            lesson.begin(france);
            button(lesson.teacher(), "Put to the vote").first().click();
            france.locator("hs-vote-buttons").waitFor();
            wall.locator("hs-ballot").waitFor();
            return new Voting(lesson, wall, france);
        }

        Page teacher() {
            return lesson.teacher();
        }

        Locator state() {
            return france.locator("hs-vote-buttons .state");
        }

        void taps(String vote) {
            france.locator("hs-vote-buttons").getByText(vote).click();
        }

        void requireWaiting() {
            assertThat(teacher().locator("hs-banner")).containsText("No connection", LATER);
            assertThat(france.locator("hs-banner")).containsText("No connection", LATER);
            assertThat(wall.locator("header .off"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RETURNS));
        }

        void requireBack() {
            assertThat(state()).containsText("It is sealed", LATER);
            assertThat(france.locator("hs-banner .note")).hasCount(0, GONE);
            assertThat(teacher().locator("hs-banner .note")).hasCount(0, GONE);
            assertThat(wall.locator("header .off")).hasCount(0, GONE);
            for (Page screen : List.of(teacher(), wall, france)) {
                assertThat(screen.locator("hs-gate, hs-trouble .note")).hasCount(0);
            }
        }

        @Override
        public void close() {
            lesson.close();
        }
    }

    @Test
    void whateverIsAnsweredInsteadOfTheServiceEndsNoClassAndLosesNoVote() {
        try (Voting voting = Voting.open(proxy, browser)) {
            for (Weather bad : Weather.values()) {
                if (bad != Weather.FAIR) {
                    String vote = bad.ordinal() % 2 == 0 ? "In favour" : "Against";
                    proxy.becomes(bad);
                    voting.requireWaiting();
                    voting.taps(vote);
                    assertThat(voting.state()).containsText("is kept here");
                    proxy.becomes(Weather.FAIR);
                    voting.requireBack();
                    assertThat(voting.france().locator("[aria-pressed=true]")).containsText(vote);
                }
            }
        }
    }

    @Test
    void aVoteTappedWhileTheServiceIsAwayIsKeptOverALoadOfThePage() {
        try (Voting voting = Voting.open(proxy, browser)) {
            proxy.becomes(Weather.NOT_FOUND, API);
            voting.requireWaiting();
            voting.taps("Against");
            assertThat(voting.state()).containsText("is kept here");
            voting.france().reload();
            assertThat(voting.france().locator("hs-gate")).containsText("not there at the moment");
            proxy.becomes(Weather.FAIR);
            voting.requireBack();
            assertThat(voting.france().locator("[aria-pressed=true]")).containsText("Against");
        }
    }

    @Test
    void aVoteThatWasClosedMeanwhileIsNotSentAndThatIsSaid(RunningServer server) {
        try (Voting voting = Voting.open(proxy, browser)) {
            proxy.becomes(Weather.BAD_GATEWAY, API);
            voting.requireWaiting();
            voting.taps("Against");
            try (BrowserContext elsewhere = Elsewhere.with(voting.teacher().context(), browser, server)) {
                Page desk = elsewhere.newPage();
                desk.navigate("./" + voting.teacher().url().replaceAll("^.*#", "#"));
                button(desk, "Close the vote").click();
                desk.locator("hs-close-vote #sure").click();
                desk.locator("hs-outcome").waitFor();
            }
            proxy.becomes(Weather.FAIR);
            assertThat(voting.france().locator("hs-trouble .note")).containsText("Your vote could not be sent in time");
            assertThat(voting.france().locator("hs-vote-buttons")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "#/kit/panel-renewal, hs-kit #print",
        "#/record, hs-past header.stack",
        "#/draft, hs-draft-sheet",
        "#/edit/panel-renewal, hs-editor header h1",
        "#/scenario/panel-renewal, hs-horseshoe",
        "#/open, hs-scenario-list label:nth-child(2)",
        "#/api, hs-operation"
    })
    void everyOtherScreenComesBackByItself(String link, String content) {
        try (BrowserContext visitor = browser.visitor(proxy.address(), 1366, 768)) {
            Page page = visitor.newPage();
            proxy.becomes(Weather.NOT_FOUND, link.equals("#/api") ? "/openapi" : API);
            page.navigate("./" + link);
            assertThat(page.locator("body")).containsText("The service cannot be reached");
            proxy.becomes(Weather.FAIR);
            assertThat(page.locator(content).first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(RETURNS));
        }
    }

    @Test
    void theDoorAndTheDebriefComeBackByThemselves() {
        try (Lesson lesson = Lesson.onThePanel(proxy.address(), browser)) {
            String code = lesson.code();
            String teacher = lesson.teacher().url();
            proxy.becomes(Weather.LOGIN_PAGE, API);
            Page desk = lesson.teacher();
            desk.navigate(teacher + "/debrief");
            try (BrowserContext visitor = browser.visitor(proxy.address(), 390, 844)) {
                Page phone = visitor.newPage();
                phone.navigate("./#/join/" + code);
                assertThat(phone.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                        .containsText("cannot be reached");
                assertThat(desk.locator("hs-debrief")).containsText("cannot be reached");
                proxy.becomes(Weather.FAIR);
                assertThat(phone.locator("#join")).isVisible();
                assertThat(desk.locator("hs-debrief")).not().containsText("cannot be reached");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/app/class/join.js", "/messages/en/class.json", "/app/app.js", "/messages/en.json"})
    void aPageOfWhichAPartCouldNotBeHadComesByItself(String part) {
        try (BrowserContext visitor = browser.visitor(proxy.address(), 390, 844)) {
            Page page = visitor.newPage();
            proxy.becomes(Weather.BAD_GATEWAY, part);
            page.navigate("./#/join");
            assertThat(page.locator("#code")).hasCount(0);
            proxy.becomes(Weather.FAIR);
            assertThat(page.locator("#code")).isVisible();
        }
    }

    @Test
    void theTeachersLinkThatComesWhileTheServiceIsAwayIsNotLost(RunningServer server) {
        String link = Elsewhere.openedClass(server).getString("teacher");
        try (BrowserContext visitor = browser.visitor(proxy.address(), 1366, 768)) {
            Page page = visitor.newPage();
            proxy.becomes(Weather.UNAVAILABLE, API);
            page.navigate("." + link);
            assertThat(page.locator("hs-gate")).containsText("not there at the moment");
            page.reload();
            assertThat(page.locator("hs-gate")).containsText("not there at the moment");
            proxy.becomes(Weather.FAIR);
            button(page, "Open the meeting").waitFor();
            Assertions.assertThat(page.url()).endsWith("/teacher");
        }
    }

    @Test
    void theTeachersLinkOpenedAgainInItsTabLeavesNoKeyInTheAddress(RunningServer server) {
        String link = Elsewhere.openedClass(server).getString("teacher");
        try (BrowserContext visitor = browser.visitor(server.address(), 1366, 768)) {
            Page page = visitor.newPage();
            page.navigate("." + link);
            button(page, "Open the meeting").waitFor();
            page.waitForURL(url -> url.endsWith("/teacher"));
            for (int again = 0; again < 2; again++) {
                page.evaluate("(link) => { location.hash = link; }", link.replaceAll("^.*#", "#"));
                page.waitForURL(url -> url.endsWith("/teacher"));
            }
            assertThat(page.locator("hs-class-bar .code").first()).isVisible();
        }
    }

    @Test
    void aClassThatWasDeletedIsOverOnEveryScreen() {
        try (Voting voting = Voting.open(proxy, browser)) {
            proxy.becomes(Weather.NOT_FOUND, API);
            voting.requireWaiting();
            proxy.becomes(Weather.FAIR);
            voting.teacher().evaluate("import('./app/class/live.js').then(({ endClass }) => endClass())");
            for (Page screen : List.of(voting.teacher(), voting.france())) {
                assertThat(screen.locator("hs-gate")).containsText("It was deleted");
            }
            assertThat(voting.wall().locator("#main")).containsText("were deleted");
        }
    }
}
