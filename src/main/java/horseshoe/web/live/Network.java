package horseshoe.web.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is at the other end of the line, as far as the proxies in front of the service can be believed. */
public final class Network {
    private final int proxies;

    /**
     * The network of this server.
     *
     * @param proxies how many proxies stand in front, each adding to {@code X-Forwarded-For}; with none, that header is not believed
     */
    Network(int proxies) {
        this.proxies = proxies;
    }

    String address(HttpServletRequest request) {
        List<String> way = Optional.ofNullable(request.getHeader("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        return proxies == 0 || way.size() < proxies ? request.getRemoteAddr() : way.get(way.size() - proxies);
    }

    /**
     * Whether the browser speaks TLS; to believe it wrongly does no more than hide a cookie from plain HTTP.
     *
     * @param request any of the browser
     * @return true if a cookie may say {@code Secure}
     */
    public boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The address at which the browser sees the service, without a slash at the end. */
    String base(HttpServletRequest request) {
        String scheme = isSecure(request) ? "https" : "http";
        return scheme + "://" + Optional.ofNullable(request.getHeader("Host")).orElseGet(request::getServerName);
    }
}
