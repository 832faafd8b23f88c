package horseshoe.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells the browser to talk to this host only and to run no script but the page's own. Files under {@code /_static} carry their
 * version in the address and never change.
 */
@WebFilter("/*")
public class SecurityHeaders implements Filter {
    /** The SHA-256 of the import map in {@code index.html}, the only script that stands in the page itself. */
    static final String IMPORT_MAP_HASH = "sha256-";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' '" + IMPORT_MAP_HASH + "'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        HEADERS.forEach(http::setHeader);
        http.setHeader("Cache-Control", caching(((HttpServletRequest) request).getRequestURI()));
        chain.doFilter(request, response);
    }

    private static String caching(String path) {
        return path.startsWith("/_static/") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
