package horseshoe.web.live;

import horseshoe.classroom.LogUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The log cannot be used at the moment: 503, with what has become of what was sent. */
@Provider
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class LogUnavailableMapper implements ExceptionMapper<LogUnavailable> {
    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(LogUnavailable away) {
        return refusals.of(away).problem().response();
    }
}
