package horseshoe.web.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Answers about the record: with an ETag of their content, kept by the caller for five minutes, or not at all where the record is the
 * caller's own. A table is written twice, first for its ETag and then to the caller, so that it never lies in memory as a whole.
 */
@ApplicationScoped
public class Replies {
    private static final int FIVE_MINUTES = 300;
    private static final int TAG_BYTES = 12;

    private final Jsonb jsonb = JsonbBuilder.create();

    /** Writes an answer as text. */
    @FunctionalInterface
    interface Text {
        void to(Writer writer) throws IOException;
    }

    /** The answer as one JSON document. */
    Response json(Inquiry inquiry, Object view) {
        String body = json(view);
        return answer(inquiry, Form.JSON, writer -> writer.write(body)).build();
    }

    /** A view as JSON. */
    String json(Object view) {
        return jsonb.toJson(view);
    }

    /** The answer as a file: a table, or lines of JSON. */
    Response table(Inquiry inquiry, Form form, String name, Table table) {
        return file(inquiry, form, name, form == Form.CSV ? table::asCsv : table::asLines);
    }

    /** The answer as a file. */
    Response file(Inquiry inquiry, Form form, String name, Text text) {
        String file = "horseshoe-" + name + "-" + inquiry.edition().version() + "." + form.word();
        return answer(inquiry, form, text)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    private static Response.ResponseBuilder answer(Inquiry inquiry, Form form, Text text) {
        StreamingOutput body = stream -> write(text, stream);
        EntityTag tag = tag(body);
        Response.ResponseBuilder unchanged = inquiry.call().request().evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, form.type()) : unchanged;
        return answer.tag(tag)
                .cacheControl(caching(inquiry.edition()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.LINK, "<" + inquiry.permalink() + ">; rel=\"canonical\"");
    }

    private static void write(Text text, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        text.to(writer);
        writer.flush();
    }

    private static EntityTag tag(StreamingOutput body) {
        try (DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
            body.write(digest);
            return new EntityTag(
                    HexFormat.of().formatHex(digest.getMessageDigest().digest(), 0, TAG_BYTES));
        } catch (IOException nowhere) {
            throw new UncheckedIOException(nowhere);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static CacheControl caching(Edition edition) {
        CacheControl caching = new CacheControl();
        caching.setNoTransform(false);
        if (edition.own()) {
            caching.setNoStore(true);
        } else {
            caching.setPrivate(true);
            caching.setMaxAge(FIVE_MINUTES);
        }
        return caching;
    }
}
