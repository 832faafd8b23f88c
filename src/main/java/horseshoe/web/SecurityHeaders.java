package horseshoe.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the browser to talk to this host only and to run no script but the page's own. Files under {@code /_static} carry their
 * version in the address and never change. Every answer is signed, so that the page can tell it from what something in between answers.
 * The first of the filters: {@code web.xml} says the order, which annotations cannot.
 */
public class SecurityHeaders implements Filter {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    private Map<String, String> headers = Map.of();

    @Override
    public void init(FilterConfig config) throws ServletException {
        headers = Map.of(
                "Content-Security-Policy", policy(ImportMap.hashIn(page(config))),
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "no-referrer",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
                "X-Answered-By", "Horseshoe");
    }

    private static String page(FilterConfig config) throws ServletException {
        try (InputStream page =
                Objects.requireNonNull(config.getServletContext().getResourceAsStream("/index.html"))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException("index.html cannot be read", e);
        }
    }

    private static String policy(String importMap) {
        return "default-src 'self'; script-src 'self' '" + importMap + "'; style-src 'self'; img-src 'self' data:; "
                + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        headers.forEach(http::setHeader);
        http.setHeader("Cache-Control", caching(((HttpServletRequest) request).getRequestURI()));
        chain.doFilter(request, new NotKept(http));
    }

    /** What is not there today may be there tomorrow: an error is never kept. */
    private static final class NotKept extends HttpServletResponseWrapper {
        NotKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            forget(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            forget(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget(status);
            super.sendError(status, message);
        }

        private void forget(int status) {
            if (status >= SC_BAD_REQUEST) {
                setHeader("Cache-Control", ASK_EACH_TIME);
            }
        }
    }

    private static String caching(String path) {
        return path.startsWith("/_static/") ? FOR_EVER : ASK_EACH_TIME;
    }
}
