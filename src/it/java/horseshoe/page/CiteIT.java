package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view of the record can be cited. */
@ExtendWith(Fixtures.class)
class CiteIT {
    private static final Pattern LINK = Pattern.compile("http://\\S+/#/(\\S+)");

    private final Simulator visitor;

    CiteIT(RunningServer server, Browser browser) {
        this.visitor = Simulator.onLaptop(server, browser);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record/votes/S-2024-255",
                "record/time?subject=KOREA",
                "record/members",
                "record/members/RUS?from=1994",
                "record/agreement?from=1994&measure=kappa&members=USA,GBR,FRA,CHN,RUS",
                "record/agreement/FRA/USA?by=decade",
                "record/subjects?outcome=VETOED",
                "record/subjects/KOREA",
                "record/replay",
                "record/replay?holders=CHN,RUS&needed=2&from=1994",
                "record/replay/S-2024-255?model=G4_2005"
            })
    @DisplayName("The citation has the version and a link, and the link opens the same view")
    void citationOpensTheSameView(String place) {
        String link = linkIn(visitor.open(place).page().locator("hs-cite p").textContent());
        assertThat(link).startsWith(place.replaceAll("\\?.*", "")).endsWith("version=1.0.0");
        String title = visitor.title().textContent();
        visitor.page().navigate("about:blank");
        visitor.open(link);
        assertThat(visitor.title()).hasText(title);
        assertThat(linkIn(visitor.page().locator("hs-cite p").textContent())).isEqualTo(link);
    }

    @Test
    void aListIsCitedWithWhatWasChosenAndTheirNumber() {
        visitor.open("record?outcome=VETOED&vetoedBy=RUS&sort=date&page=2");
        visitor.button("Cite this view").click();
        Locator copied = visitor.page().locator("hs-take [role=status], hs-take textarea");
        assertThat(copied.first()).containsText("version 1.0.0: 121 votes (veto of Russia; Vetoed)");
        assertThat(linkIn(copied.first().textContent()))
                .isEqualTo("record?outcome=VETOED&vetoedBy=RUS&sort=date&page=2&version=1.0.0");
    }

    private static String linkIn(String citation) {
        Matcher link = LINK.matcher(citation);
        assertThat(citation).contains("version 1.0.0");
        assertThat(link.find()).as(citation).isTrue();
        return link.group(1);
    }
}
