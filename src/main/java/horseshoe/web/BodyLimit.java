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
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies over a limit, whether they say their length or not. A scenario may be longer than other bodies, a record of past votes
 * much longer. Batches are counted line by line instead.
 */
@Provider
public class BodyLimit implements ContainerRequestFilter {
    private static final Pattern WITH_SCENARIO =
            Pattern.compile("scenarios/check|drafts/check|classes|classes/[^/]+/[^/]+/acts");

    private static final String OWN_RECORD = "record/own";

    private final int limit;
    private final int scenarioLimit;
    private final int recordLimit;

    /**
     * The limits of this server.
     *
     * @param limit the most bytes a body may have
     * @param scenarioLimit the most bytes it may have where a scenario can be in it
     * @param recordLimit the most bytes a file of past votes may have
     */
    @Inject
    public BodyLimit(
            @ConfigProperty(name = "horseshoe.body.bytes", defaultValue = "65536") int limit,
            @ConfigProperty(name = "horseshoe.scenario.bytes", defaultValue = "262144") int scenarioLimit,
            @ConfigProperty(name = "horseshoe.own.bytes", defaultValue = "67108864") int recordLimit) {
        this.limit = limit;
        this.scenarioLimit = scenarioLimit;
        this.recordLimit = recordLimit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(DecisionResource.LINES_TYPE) && !type.isWildcardSubtype()) {
            return;
        }
        int most = most(request.getUriInfo().getPath());
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), most));
    }

    private int most(String path) {
        int other = WITH_SCENARIO.matcher(path).matches() ? scenarioLimit : limit;
        return path.startsWith(OWN_RECORD) ? recordLimit : other;
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
