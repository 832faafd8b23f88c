package horseshoe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers that stay the same until the service is another: with an ETag of their content, so that nobody loads them twice. */
@ApplicationScoped
public class Unchanging {
    private static final int FIVE_MINUTES = 300;

    private final Jsonb jsonb = JsonbBuilder.create();

    /**
     * The answer to a GET.
     *
     * @param request the request, for its If-None-Match
     * @param view what to answer with
     * @return 200 with body and ETag, or 304
     */
    public Response answer(Request request, Object view) {
        byte[] body = jsonb.toJson(view).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(HexFormat.of().formatHex(sha256(body), 0, 12));
        CacheControl caching = new CacheControl();
        caching.setMaxAge(FIVE_MINUTES);
        caching.setNoTransform(false);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, MediaType.APPLICATION_JSON) : unchanged;
        return answer.tag(tag).cacheControl(caching).build();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
