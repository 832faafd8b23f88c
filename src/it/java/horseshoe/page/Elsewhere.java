package horseshoe.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import horseshoe.Browser;
import horseshoe.RunningServer;
import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** The same people by another way to the service. */
final class Elsewhere {
    private Elsewhere() {}

    /** The same cookies in another browser, which finds the service at its own address. */
    static BrowserContext with(BrowserContext visitor, Browser browser, RunningServer server) {
        BrowserContext other = browser.visitor(server, 1366, 768);
        List<Cookie> cookies = visitor.cookies();
        other.addCookies(cookies);
        return other;
    }

    /** A class that was opened without a browser: its links. */
    static JsonObject openedClass(RunningServer server) {
        String wish = "{\"scenario\":\"panel-renewal\",\"preset\":\"COUNCIL\"}";
        return StrictJson.object(
                new StringReader(server.post("api/classes", wish).body()));
    }
}
