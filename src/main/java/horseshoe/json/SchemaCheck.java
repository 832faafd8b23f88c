package horseshoe.json;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Comparator;
import java.util.List;

/** Checks documents against one JSON Schema (draft 2020-12). Safe to share between threads. */
public final class SchemaCheck {
    private final Validator validator;
    private final URI schema;

    private SchemaCheck(Validator validator, URI schema) {
        this.validator = validator;
        this.schema = schema;
    }

    /**
     * A check against a schema.
     *
     * @param schema the JSON Schema, with an {@code $id}
     * @return the check
     */
    public static SchemaCheck of(JsonObject schema) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .createValidator();
        return new SchemaCheck(validator, validator.registerSchema((Object) schema));
    }

    /**
     * What the schema finds wrong.
     *
     * @param document any object
     * @return faults by pointer; none if the document is valid
     */
    public List<Fault> faults(JsonObject document) {
        return validator.validate(schema, (Object) document).getErrors().stream()
                .map(SchemaCheck::fault)
                .distinct()
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    /**
     * Passes a valid document on.
     *
     * @param document any object
     * @return the same object
     * @throws FaultyJson if the schema finds anything wrong
     */
    public JsonObject require(JsonObject document) {
        List<Fault> faults = faults(document);
        if (!faults.isEmpty()) {
            throw new FaultyJson(faults);
        }
        return document;
    }

    private static Fault fault(Error error) {
        String pointer = error.getInstanceLocation();
        return new Fault(pointer, error.getKeyword() == null ? unknown(pointer) : error.getError());
    }

    /** Errors without a keyword come from a {@code false} schema: a property that nothing in the schema names. */
    private static String unknown(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return "\"" + name + "\" is not a property that is known here; check its spelling or leave it out";
    }
}
