package horseshoe.export.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schema of OASIS, which stands beside the tests. */
public final class AkomaNtosoSchema {
    private static final Schema SCHEMA = read();

    private AkomaNtosoSchema() {}

    private static Schema read() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(AkomaNtosoSchema.class.getResource("/akomantoso/akomantoso30.xsd"));
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Fails unless a document is valid. */
    public static void requireValid(byte[] xml) {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException invalid) {
            throw new AssertionError(invalid);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
