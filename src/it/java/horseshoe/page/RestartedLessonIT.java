package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import horseshoe.between.Proxy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The service is stopped and started again in the middle of a vote. */
@ExtendWith(Fixtures.class)
class RestartedLessonIT {
    /** Screens pause for a quarter of a minute at most between two tries: milliseconds for that, and more. */
    private static final LocatorAssertions.ContainsTextOptions LATER =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    private static final String VOTES_OF_FRANCE = """
            import('./app/class/live.js').then(({ live }) => live.state.sections.result.votes.FRA)""";

    @TempDir
    private Path state;

    @Test
    void aVoteTappedWhileTheServiceRestartsIsCountedOnce(Browser browser) throws IOException {
        List<String> kept = List.of("-Dhorseshoe.state=" + state);
        RunningServer first = RunningServer.start(kept);
        try (Proxy proxy = Proxy.before(first.address(), "");
                Lesson lesson = Lesson.onThePanel(proxy.address(), browser)) {
            Page wall = lesson.projector();
            Page france = lesson.joins("France");
            lesson.begin(france);
            button(lesson.teacher(), "Put to the vote").first().click();
            france.locator("hs-vote-buttons").waitFor();
            first.close();
            france.locator("hs-vote-buttons").getByText("Against").click();
            assertThat(france.locator("hs-vote-buttons .state")).containsText("is kept here");
            try (RunningServer second = RunningServer.start(kept)) {
                proxy.leadsTo(second.address());
                assertThat(france.locator("hs-vote-buttons .state")).containsText("It is sealed", LATER);
                assertThat(wall.locator("hs-ballot")).containsText("15 of 15 have voted", LATER);
                assertThat(lesson.teacher().locator("hs-teacher-table")).containsText("15 of 15 have voted", LATER);
                button(lesson.teacher(), "Close the vote").click();
                assertThat(france.locator("hs-outcome .own")).containsText("against");
                Assertions.assertThat(lesson.teacher().evaluate(VOTES_OF_FRANCE))
                        .isEqualTo("AGAINST");
                assertThat(wall.getByRole(com.microsoft.playwright.options.AriaRole.MAIN))
                        .containsText("Not adopted");
            }
        }
    }
}
