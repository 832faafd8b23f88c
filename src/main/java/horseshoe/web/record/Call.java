package horseshoe.web.record;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/**
 * A request as the server hands it over.
 *
 * @param uri address and parameters
 * @param headers what forms the caller takes
 * @param request whether the caller has the answer already
 */
record Call(UriInfo uri, HttpHeaders headers, Request request) {
    String path() {
        return uri.getRequestUri().getRawPath();
    }

    /** The form that the caller likes best; the first where all are the same to it. */
    Form accepted(List<Form> offered) {
        return headers.getAcceptableMediaTypes().stream()
                .flatMap(wanted -> offered.stream().filter(form -> fits(wanted, form.type())))
                .findFirst()
                .orElse(offered.getFirst());
    }

    private static boolean fits(MediaType wanted, MediaType type) {
        return wanted.isCompatible(type);
    }
}
