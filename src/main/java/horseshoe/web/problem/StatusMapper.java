package horseshoe.web.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What Jakarta REST refuses by itself: unknown address, wrong method, wrong media type. */
@Provider
public class StatusMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refusal) {
        int status = refusal.getResponse().getStatus();
        return status < 400
                ? refusal.getResponse()
                : Problem.of(ProblemKind.of(status), ProblemKind.of(status).title() + ".")
                        .response();
    }
}
