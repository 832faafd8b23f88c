package horseshoe.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    private final SchemaCheck check = SchemaCheck.of(StrictJson.object(new StringReader("""
                            {"$id": "urn:test", "type": "object", "required": ["vote"], "additionalProperties": false,
                             "properties": {"vote": {"enum": ["IN_FAVOUR", "AGAINST"]}, "seats": {"type": "integer"}}}
                            """)));

    private List<Fault> faults(String document) {
        return check.faults(StrictJson.object(new StringReader(document)));
    }

    @Test
    void aValidDocumentHasNoFaults() {
        assertThat(faults("{\"vote\": \"AGAINST\"}")).isEmpty();
    }

    @Test
    void aWrongWordIsPointedAtAndTheRightOnesAreNamed() {
        assertThat(faults("{\"vote\": \"NO\"}")).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/vote");
            assertThat(fault.detail()).contains("IN_FAVOUR", "AGAINST");
        });
    }

    @Test
    void aMisspeltPropertyAndAMissingOneAreBothNamed() {
        assertThat(faults("{\"vot\": \"AGAINST\"}"))
                .extracting(Fault::toString)
                .anySatisfy(text -> assertThat(text).contains("required").contains("vote"))
                .anySatisfy(text -> assertThat(text).contains("/vot").contains("not a property that is known"));
    }

    @Test
    void everyFaultIsFoundNotOnlyTheFirst() {
        assertThat(faults("{\"vote\": \"NO\", \"seats\": \"many\"}"))
                .extracting(Fault::pointer)
                .contains("/vote", "/seats");
    }
}
