package horseshoe.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is at the other end of the line, and where they see the service, as far as they and the proxies in front can be believed. */
public final class Network {
    private final int proxies;
    private final Optional<PublicAddress> known;

    /**
     * The network of this server.
     *
     * @param proxies how many proxies stand in front, each adding to {@code X-Forwarded-For}; with none, that header and
     *     {@code X-Forwarded-Prefix} are not believed
     * @param known the address by which people know the service; empty where it is taken from what browsers ask for
     */
    Network(int proxies, Optional<PublicAddress> known) {
        this.proxies = proxies;
        this.known = known;
    }

    String address(HttpServletRequest request) {
        List<String> way = Optional.ofNullable(request.getHeader("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        return proxies == 0 || way.size() < proxies ? request.getRemoteAddr() : way.get(way.size() - proxies);
    }

    /**
     * How the browser sees the service.
     *
     * @param request any of the browser
     * @return what a cookie must say to come back
     */
    public Site site(HttpServletRequest request) {
        return new Site(path(request), isSecure(request));
    }

    /** Whether the browser speaks TLS; to believe it wrongly does no more than hide a cookie from plain HTTP. */
    private boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The path under which a proxy shows the service: empty, or with a slash in front and none at the end. */
    String path(HttpServletRequest request) {
        return known.map(PublicAddress::path).orElseGet(() -> forwarded(request));
    }

    /** As a proxy says that is believed; else as the page itself says that it was found, which nobody else's page can. */
    private String forwarded(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Forwarded-Prefix"))
                .filter(header -> proxies > 0)
                .or(() -> Optional.ofNullable(request.getHeader("X-Page-Path")))
                .or(() -> asked(request))
                .flatMap(PublicAddress::path)
                .orElse("");
    }

    /** A picture cannot say in a header where the page was found. */
    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.of(request)
                .filter(each -> each.getMethod().equals("GET"))
                .map(each -> each.getParameter("under"));
    }

    /** The address at which people find the service, without a slash at the end. A host that is not of the form of one is not believed. */
    String base(HttpServletRequest request) {
        return known.map(PublicAddress::text).orElseGet(() -> asAskedFor(request));
    }

    private String asAskedFor(HttpServletRequest request) {
        String host = Optional.ofNullable(request.getHeader("Host"))
                .flatMap(PublicAddress::host)
                .orElseGet(() -> "localhost:" + request.getLocalPort());
        return (isSecure(request) ? "https" : "http") + "://" + host + forwarded(request);
    }

    /** Whether the address is set, and not what the browser happens to ask for. */
    boolean isKnown() {
        return known.isPresent();
    }

    /** Whether somebody at this very machine asks, with nothing in between. */
    boolean isHere(HttpServletRequest request) {
        return proxies == 0 && Loopback.is(request.getRemoteAddr());
    }
}
