package horseshoe.web.problem;

import horseshoe.json.Fault;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error in the form of RFC 9457.
 *
 * @param type stable, documented in the API guide: {@code /problems/<word>}
 * @param title the kind of problem, always the same for a type
 * @param status the HTTP status
 * @param detail what was wrong this time and what would be right
 * @param errors each fault with a JSON Pointer into the request; empty where the request as a whole is meant
 */
@Schema(description = "An error in the form of RFC 9457")
public record Problem(String type, String title, int status, String detail, List<Fault> errors) {
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
        return new Problem(kind.type(), kind.title(), kind.status(), detail, errors);
    }

    /**
     * The problem as an answer.
     *
     * @return status and body
     */
    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(this)
                .build();
    }
}
