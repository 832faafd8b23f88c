package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.between.Proxy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A proxy shows the service under a path of a host that has other things too, and takes the path off. */
@ExtendWith(Fixtures.class)
class UnderAPathIT {
    private final Set<String> astray = ConcurrentHashMap.newKeySet();

    @Test
    void aWholeVoteIsHeldUnderAPath(RunningServer server, Browser browser) throws IOException {
        try (Proxy proxy = Proxy.before(server.address(), "/sim");
                Lesson lesson = Lesson.onThePanel(proxy.address(), browser)) {
            Page wall = lesson.projector();
            Page france = lesson.joins("France");
            List.of(lesson.teacher(), wall, france).forEach(page -> page.onRequest(this::look));
            assertThat(wall.locator(".address")).hasText(place(proxy) + "#/join");
            lesson.begin(france);
            button(lesson.teacher(), "Put to the vote").first().click();
            france.locator("hs-vote-buttons").getByText("Against").click();
            assertThat(france.locator("hs-vote-buttons .state")).containsText("It is sealed");
            button(lesson.teacher(), "Close the vote").click();
            assertThat(wall.locator("#main")).containsText("Not adopted");
            Assertions.assertThat(france.context().cookies())
                    .extracting((Cookie each) -> each.path)
                    .containsExactlyInAnyOrder("/sim/api/join", "/sim/" + doorOf(france));
            requireDocument(lesson.teacher());
            requireOtherScreens(lesson.teacher(), proxy);
            Assertions.assertThat(astray).isEmpty();
        }
    }

    /** Where the phone's class answers to it. */
    private static String doorOf(Page phone) {
        return phone.url().replaceAll("^.*#/class/([^/]+)/.*$", "api/classes/$1/delegate");
    }

    private static String place(Proxy proxy) {
        return proxy.address().toString().replace("http://", "");
    }

    private void look(Request request) {
        if (!request.url().matches("(http://127\\.0\\.0\\.1:\\d+/sim/|data:|blob:).*")) {
            astray.add(request.url());
        }
    }

    private static void requireDocument(Page teacher) throws IOException {
        button(teacher, "Adjourn the meeting").first().click();
        teacher.locator("hs-class-bar").getByText("Debrief").click();
        Download votes =
                teacher.waitForDownload(() -> teacher.getByText("Votes (CSV)").click());
        Assertions.assertThat(Files.readString(votes.path())).contains("FRA");
    }

    private static void requireOtherScreens(Page page, Proxy proxy) {
        for (String[] screen : new String[][] {
            {"#/record", "hs-past h1"},
            {"#/api", "hs-operation"},
            {"#/kit/panel-renewal", "#print"},
            {"#/edit/panel-renewal", "hs-editor h1"},
            {"#/scenario/panel-renewal", "hs-horseshoe"}
        }) {
            page.navigate(proxy.address() + screen[0]);
            assertThat(page.locator(screen[1]).first()).isVisible();
        }
        Assertions.assertThat(page.request().get(proxy.address() + "openapi").text())
                .contains("url: ./");
    }

    @Test
    void anAddressThatOthersCannotReachSaysWhatToDo(RunningServer server, Browser browser) {
        try (Lesson lesson = Lesson.onThePanel(server, browser)) {
            for (Page screen : List.of(lesson.teacher(), lesson.projector())) {
                assertThat(screen.locator("hs-where-note .note").first())
                        .containsText("This address works on this computer only.");
            }
        }
    }
}
