package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static horseshoe.page.Lesson.button;
import static horseshoe.page.Lesson.requireNoFault;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One device, two tabs: no vote is ever counted for another seat than the one on the screen. */
@ExtendWith(Fixtures.class)
class TwoTabsIT {
    private Lesson lesson;

    @BeforeEach
    void open(RunningServer server, Browser browser) {
        lesson = Lesson.onThePanel(server, browser);
    }

    @AfterEach
    void leave() {
        lesson.close();
    }

    private Page secondTab(Page phone) {
        Page tab = phone.context().newPage();
        tab.navigate("/#/join/" + lesson.code());
        return tab;
    }

    /** Somebody else takes the device over in a second tab, as the United States. */
    private Page takesOver(Page phone) {
        Page tab = secondTab(phone);
        tab.locator("#other").click();
        button(tab, "United States").first().click();
        tab.locator("#join").click();
        tab.locator("hs-delegate h1").waitFor();
        return tab;
    }

    private static void requireSeat(Page page, String seat) {
        assertThat(page.locator("hs-delegate section.top b")).hasText(seat);
    }

    @Test
    void theDoorLeadsADeviceBackToItsSeat() {
        Page phone = lesson.joins("France");
        Page tab = secondTab(phone);

        assertThat(tab.locator("hs-join")).containsText("You are in this class as France");
        requireNoFault(tab);
        tab.locator("#back").click();
        requireSeat(tab, "France");
        assertThat(lesson.teacher().locator("hs-roster li")).hasCount(1);
    }

    @Test
    void aVoteThatWaitedForFranceIsNotCountedForTheUnitedStates() {
        Page phone = lesson.joins("France");
        lesson.begin(phone);
        button(lesson.teacher(), "Put to the vote").first().click();
        phone.route("**/votes/**", route -> route.abort());
        phone.locator("hs-vote-buttons").getByText("Against").click();
        assertThat(phone.locator("hs-vote-buttons .state")).containsText("is kept here and sent when");

        Page tab = takesOver(phone);
        requireSeat(phone, "United States");
        phone.unroute("**/votes/**");
        assertThat(phone.locator("hs-trouble")).containsText("Your vote did not count");
        assertThat(tab.locator("#vote")).containsText("You vote from the next question on");
        button(lesson.teacher(), "Close the vote").click();
        assertThat(tab.getByRole(AriaRole.MAIN)).containsText("Not adopted: vetoed by Russia");
        Assertions.assertThat((String) tab.evaluate(USA)).isEqualTo("IN_FAVOUR");
    }

    private static final String USA =
            "() => import('/app/class/live.js').then(({ live }) => live.state.sections.result.votes.USA)";

    @Test
    void aTabWhoseDeviceSomebodyElseTookOverComesToTheNewSeat() {
        Page phone = lesson.joins("France");
        lesson.begin(phone);
        Page tab = takesOver(phone);
        requireSeat(tab, "United States");
        requireSeat(phone, "United States");
        assertThat(lesson.teacher().locator("hs-roster li")).hasCount(1);
    }
}
