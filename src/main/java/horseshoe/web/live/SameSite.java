package horseshoe.web.live;

import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what another site's page sends to a class or about a reader's own record: the cookies are {@code SameSite=Strict} already, this is the
 * second lock. Bodies must be JSON, or for a record CSV, which no form can send.
 */
@Provider
public class SameSite implements ContainerRequestFilter {
    private static final String OWN_RECORD = "record/own";
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        boolean live = path.startsWith("classes") || path.startsWith("join/");
        if (!live && !path.startsWith(OWN_RECORD) || HARMLESS.contains(request.getMethod())) {
            return;
        }
        if (isForeign(request)) {
            throw new Refused(
                    ProblemKind.FOREIGN_SITE, "Only the page of this service may do this; open it and do it there.");
        }
        if (live && !request.getMethod().equals(HttpMethod.DELETE) && !isJson(request)) {
            throw new Refused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json.");
        }
    }

    private static boolean isJson(ContainerRequestContext request) {
        return request.getMediaType() != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
    }

    private static boolean isForeign(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Sec-Fetch-Site"))
                .map(site -> !OURS.contains(site))
                .orElseGet(() -> Optional.ofNullable(request.getHeaderString("Origin"))
                        .filter(origin -> !isOf(origin, request.getHeaderString(HttpHeaders.HOST)))
                        .isPresent());
    }

    private static boolean isOf(String origin, String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
