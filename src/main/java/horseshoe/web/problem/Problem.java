package horseshoe.web.problem;

import horseshoe.json.Fault;
import horseshoe.web.view.RuleView;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error in the form of RFC 9457.
 *
 * @param type stable, documented in the API guide: {@code /problems/<word>}
 * @param title the kind of problem, always the same for a type
 * @param status the HTTP status
 * @param detail what was wrong this time and what would be right
 * @param errors each fault with a JSON Pointer into the request; empty where the request as a whole is meant
 * @param rule the rule of the Council that stands against it, where one does
 * @param retryAfter after how many seconds it may be tried again, where that helps
 */
@Schema(description = "An error in the form of RFC 9457")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        Optional<RuleView> rule,
        Optional<Long> retryAfter) {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies the faults. */
    public Problem {
        errors = List.copyOf(errors);
    }

    /**
     * A problem of a kind.
     *
     * @param kind type, title and status
     * @param detail what was wrong this time
     * @return the problem
     */
    public static Problem of(ProblemKind kind, String detail) {
        return of(kind, detail, List.of());
    }

    /**
     * A problem of a kind with its faults.
     *
     * @param kind type, title and status
     * @param detail what was wrong this time
     * @param errors each with its pointer
     * @return the problem
     */
    public static Problem of(ProblemKind kind, String detail, List<Fault> errors) {
        return new Problem(
                kind.type(), kind.title(), kind.status(), detail, errors, Optional.empty(), Optional.empty());
    }

    /**
     * The problem of an act that a rule stands against.
     *
     * @param type {@code /problems/<the rule's word>}
     * @param status the HTTP status
     * @param detail the rule in a sentence
     * @param rule where it stands; empty for the rules of the classroom
     * @return the problem
     */
    public static Problem ofRule(String type, int status, String detail, Optional<RuleView> rule) {
        return new Problem(type, "A rule stands against this", status, detail, List.of(), rule, Optional.empty());
    }

    /**
     * The same problem that passes by itself.
     *
     * @param seconds after which it may be tried again
     * @return a problem whose answer carries {@code Retry-After}
     */
    public Problem after(long seconds) {
        return new Problem(type, title, status, detail, errors, rule, Optional.of(seconds));
    }

    /**
     * The problem as an answer.
     *
     * @return status and body
     */
    public Response response() {
        Response.ResponseBuilder answer = Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(this);
        retryAfter.ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }
}
