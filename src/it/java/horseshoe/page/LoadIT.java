package horseshoe.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page fetches, and what it does when it cannot. */
@ExtendWith(Fixtures.class)
class LoadIT {
    private static final int MOST_BYTES = 100_000;
    private static final String STARTING = """
            {"type": "/problems/starting", "title": "Not ready", "status": 503, "detail": "The service is starting."}""";

    private Simulator simulator;

    @BeforeEach
    void visit(RunningServer server, Browser browser) {
        simulator = Simulator.onLaptop(server, browser);
    }

    @AfterEach
    void leave() {
        simulator.close();
    }

    @Test
    void theFirstLoadIsUnderAHundredKilobytes() {
        List<Request> requests = new ArrayList<>();
        simulator.page().onRequestFinished(requests::add);
        openWholly();
        assertThat(requests.stream()
                        .mapToInt(request -> request.sizes().responseBodySize)
                        .sum())
                .isLessThan(MOST_BYTES);
    }

    @Test
    void noRequestLeavesTheHostAndEveryFileIsThere() {
        List<Response> answers = new ArrayList<>();
        simulator.page().onResponse(answers::add);
        openWholly();
        assertThat(answers)
                .extracting(answer -> URI.create(answer.url()).getHost())
                .containsOnly("127.0.0.1");
        assertThat(answers).extracting(Response::status).containsOnly(200);
    }

    @Test
    void thePageKeepsToItsContentSecurityPolicy() {
        List<String> complaints = new ArrayList<>();
        simulator.page().onConsoleMessage(message -> complaints.addAll(errors(message)));
        openWholly();
        simulator.seat("RUS").click();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatWasChangedIsKeptWhenTheServiceFails() {
        openWholly();
        simulator
                .page()
                .route(
                        "**/play",
                        route -> route.fulfill(new FulfillOptions()
                                .setStatus(503)
                                .setContentType("application/problem+json")
                                .setBody(STARTING)));
        simulator.vote("RUS", "Abstaining");
        assertThat(simulator.notices()).containsText("The service is starting.");
        simulator.button("Try again").click();
        assertThat(simulator.notices()).containsText("The service is starting.");
        simulator.page().unroute("**/play");
        assertThat(simulator.headline()).hasText(Pattern.compile("^Adopted"));
    }

    @Test
    void aServiceThatCannotBeReachedIsSaidSoAndTriedAgain() {
        simulator.page().route("**/api/**", route -> route.abort());
        simulator.open("");
        assertThat(simulator.page().locator("#main")).containsText("The service cannot be reached.");
        simulator.button("Try again").click();
        assertThat(simulator.page().locator("#main")).containsText("The service cannot be reached.");
        simulator.page().unroute("**/api/**");
        assertThat(simulator.headline()).hasText(Pattern.compile("vetoed by Russia"));
    }

    private void openWholly() {
        simulator.open("");
        simulator.headline().waitFor();
        simulator.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static List<String> errors(ConsoleMessage message) {
        return message.type().equals("error") ? List.of(message.text()) : List.of();
    }
}
