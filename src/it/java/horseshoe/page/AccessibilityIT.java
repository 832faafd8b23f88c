package horseshoe.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What axe-core can find in the page by itself: nothing. */
@ExtendWith(Fixtures.class)
class AccessibilityIT {
    private static final int LEAST_TARGET = 44;

    private final RunningServer server;
    private final Browser browser;

    AccessibilityIT(RunningServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario/panel-renewal",
                "scenario/panel-renewal?sealed=1",
                "scenario/panel-renewal?step=debate",
                "scenario/panel-renewal?if=none&votes=RUS:B",
                "scenario/1947-corfu-channel",
                "scenario/electing-a-judge",
                "scenario/not-there",
                "api"
            })
    void noScreenHasAFault(String place) {
        try (Simulator simulator = Simulator.onLaptop(server, browser).open(place)) {
            simulator.title().waitFor();
            requireNoFault(simulator);
        }
    }

    @Test
    void neitherTheDarkPhoneNorItsSeatMenuHasAFault() {
        try (Simulator simulator = Simulator.onPhone(server, browser).open("")) {
            simulator.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            simulator.seat("RUS").click();
            requireNoFault(simulator);
        }
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndSeatsAreAsBigAsAFinger() {
        try (Simulator simulator = Simulator.onPhone(server, browser).open("")) {
            simulator.headline().waitFor();
            assertThat((int) simulator.page().evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Simulator.PHONE_WIDTH);
            var seat = simulator.seat("GUY").boundingBox();
            assertThat(seat.height).isGreaterThanOrEqualTo(LEAST_TARGET);
            assertThat(seat.width).isGreaterThanOrEqualTo(LEAST_TARGET);
        }
    }

    @Test
    void onAPhoneTheOrderOfTheTableIsTheSame() {
        try (Simulator phone = Simulator.onPhone(server, browser).open("");
                Simulator laptop = Simulator.onLaptop(server, browser).open("")) {
            assertThat(phone.namesAroundTheTable()).isEqualTo(laptop.namesAroundTheTable());
        }
    }

    private static void requireNoFault(Simulator simulator) {
        assertThat(new AxeBuilder(simulator.page())
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .isEmpty();
    }
}
