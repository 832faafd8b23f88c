package horseshoe.export.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Sets a document as PDF. One at a time: the formatter is not made for several threads, and a document takes little; the fonts are read
 * with the first.
 */
final class PdfDocument {
    private static final String PDF = "application/pdf";
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private PdfDocument() {}

    /** Made with the first document. What the formatter would say, that a page is done or a rare sign not there, helps nobody. */
    private static final class Press {
        private static final Logger SPEAKER = Logger.getLogger("org.apache.fop");

        static {
            SPEAKER.setLevel(Level.OFF);
        }

        static final FopFactory FACTORY = Fonts.factory();
        static final SAXParserFactory PARSERS = parsers();

        private static SAXParserFactory parsers() {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            return parsers;
        }
    }

    static byte[] of(Sheet sheet) {
        return of(sheet.folio(), FormattingObjects.of(sheet));
    }

    static byte[] of(Report report) {
        return of(report.folio(), ReportLayout.of(report));
    }

    /**
     * Prints a layout.
     *
     * @param folio what is on the pages
     * @param layout formatting objects
     * @return the PDF
     */
    private static byte[] of(Folio folio, byte[] layout) {
        ONE_AT_A_TIME.lock();
        try {
            return printed(layout, folio);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static byte[] printed(byte[] layout, Folio folio)
            throws IOException, SAXException, FOPException, ParserConfigurationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Fop fop = Press.FACTORY.newFop(PDF, agent(folio), bytes);
        XMLReader reader = Press.PARSERS.newSAXParser().getXMLReader();
        reader.setContentHandler(fop.getDefaultHandler());
        reader.parse(new InputSource(new ByteArrayInputStream(layout)));
        return bytes.toByteArray();
    }

    private static FOUserAgent agent(Folio folio) {
        FOUserAgent agent = Press.FACTORY.newFOUserAgent();
        agent.setTitle(folio.top().symbol());
        agent.setCreator("Horseshoe");
        agent.setProducer("Horseshoe");
        agent.setAccessibility(true);
        agent.getEventBroadcaster().addEventListener(event -> {});
        return agent;
    }
}
