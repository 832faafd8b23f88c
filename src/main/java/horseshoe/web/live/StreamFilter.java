package horseshoe.web.live;

import horseshoe.classroom.LogUnavailable;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers {@code GET /api/classes/{class}/{hat}/stream} with server-sent events. It stands before Jakarta REST because its own streams
 * block a thread for each line; here a line costs none.
 */
@SuppressWarnings("NullAway.Init")
public class StreamFilter implements Filter {
    private static final Logger LOG = System.getLogger(StreamFilter.class.getName());
    private static final Pattern PATH = Pattern.compile("/api/classes/([^/]+)/([^/]+)/stream");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,15}");

    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Rooms rooms;

    @Inject
    Workers workers;

    @Inject
    Refusals refusals;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Matcher path = PATH.matcher(http.getRequestURI());
        if (path.matches() && http.getMethod().equals("GET")) {
            AsyncContext line = http.startAsync(request, response);
            line.setTimeout(0);
            workers.executor().execute(() -> enter(line, path));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void enter(AsyncContext line, Matcher path) {
        HttpServletRequest request = (HttpServletRequest) line.getRequest();
        HttpServletResponse response = (HttpServletResponse) line.getResponse();
        try {
            Caller caller = doorkeeper.caller(Door.of(path.group(1), path.group(2)), badge(request));
            head(response);
            rooms.enter(caller, version(request), line);
        } catch (Refused refused) {
            refuse(line, response, refused.problem());
        } catch (LogUnavailable away) {
            refuse(line, response, refusals.of(away).problem());
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.ERROR, "A stream could not be opened", broken);
            refuse(
                    line,
                    response,
                    Problem.of(ProblemKind.INTERNAL_ERROR, "The stream could not be opened; try again."));
        }
    }

    private static Optional<String> key(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(Door.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Who asks; a browser can give its stream no header, so the belief stands in the address. */
    private static Badge badge(HttpServletRequest request) {
        String believed =
                Optional.ofNullable(request.getHeader(Badge.PERSON)).orElseGet(() -> request.getParameter("person"));
        return Badge.of(key(request).orElse(null), believed);
    }

    private static Optional<Long> version(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Last-Event-ID"))
                .filter(id -> VERSION.matcher(id).matches())
                .map(Long::valueOf);
    }

    /** Nothing on the way may keep events back or keep them at all. */
    private static void head(HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    private void refuse(AsyncContext line, HttpServletResponse response, Problem problem) {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        problem.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", Long.toString(seconds)));
        try {
            response.getOutputStream().write(jsonb.toJson(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException goneAlready) {
            LOG.log(Level.DEBUG, "Nobody waits for the refusal", goneAlready);
        }
        line.complete();
    }
}
