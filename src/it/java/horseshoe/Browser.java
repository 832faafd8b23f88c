package horseshoe;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** A real Chromium without a window. Playwright is bound to the thread that made it, so tests with a browser run in turn. */
public final class Browser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** A busy machine shows what is expected later than a quiet one; only what never comes costs so long. */
    private static final double PATIENCE_MILLISECONDS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(LaunchOptions options) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright.chromium().launch(options);
    }

    /** Starts a browser; gets one first where there is none. */
    static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        var options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        Chromium.program().ifPresent(options::setExecutablePath);
        return new Browser(options);
    }

    /**
     * A visitor with nothing remembered, no cookie and an empty cache; to be closed by the test.
     *
     * @param server whose pages are visited: {@code visitor.newPage().navigate("/")}
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @return the visitor
     */
    public BrowserContext visitor(RunningServer server, int width, int height) {
        return visitor(server.address(), width, height);
    }

    /**
     * A visitor with nothing remembered, no cookie and an empty cache; to be closed by the test.
     *
     * @param address whose pages are visited, with a slash at the end
     * @param width of the window in CSS pixels
     * @param height of the window in CSS pixels
     * @return the visitor
     */
    public BrowserContext visitor(URI address, int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setViewportSize(width, height)
                .setLocale("en"));
    }

    /** Ends the browser. */
    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
