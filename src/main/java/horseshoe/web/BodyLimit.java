package horseshoe.web;

import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses bodies over a limit, whether they say their length or not. Batches are counted line by line instead. */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    private final int limit;

    /**
     * The limit of this server.
     *
     * @param limit the most bytes a body may have
     */
    @Inject
    public BodyLimit(@ConfigProperty(name = "horseshoe.body.bytes", defaultValue = "65536") int limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(DecisionResource.LINES_TYPE) && !type.isWildcardSubtype()) {
            return;
        }
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), limit));
    }

    static Refused tooLarge(int limit) {
        return new Refused(ProblemKind.TOO_LARGE, "A request may have " + limit + " bytes; this one has more.");
    }

    /** Counts what is read and stops at the limit. */
    private static final class Counted extends FilterInputStream {
        private final int limit;
        private long read;

        Counted(InputStream body, int limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int some = super.read(into, from, most);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw tooLarge(limit);
            }
        }
    }
}
