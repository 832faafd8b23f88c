package horseshoe.web;

import horseshoe.json.SchemaCheck;
import horseshoe.json.StrictJson;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads bodies of one form: strictly as JSON, then against the form's schema, and only then into a record. */
final class RequestForm<T> {
    private final SchemaCheck schema;
    private final Class<T> type;
    private final Jsonb jsonb = JsonbBuilder.create();

    RequestForm(String schema, Class<T> type) {
        InputStream file = Objects.requireNonNull(RequestForm.class.getResourceAsStream("/schema/" + schema), schema);
        this.schema = SchemaCheck.of(StrictJson.object(new InputStreamReader(file, StandardCharsets.UTF_8)));
        this.type = type;
    }

    T read(Reader body) {
        return jsonb.fromJson(object(body).toString(), type);
    }

    JsonObject object(Reader body) {
        return schema.require(StrictJson.object(body));
    }
}
