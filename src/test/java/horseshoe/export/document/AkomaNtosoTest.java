package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Akoma Ntoso 3.0 (OASIS): the schema stands beside the tests. */
class AkomaNtosoTest {
    static Stream<Issue> everySample() {
        return Stream.of(
                Issue.of(Samples.english()),
                Samples.adopted(Samples.english()),
                Samples.adopted(Samples.arabic()),
                Issue.of(Samples.chinese()),
                Issue.of(Samples.hostile()),
                Samples.adopted(Samples.ofEighty()),
                Issue.of(Samples.english()).under("???"));
    }

    @ParameterizedTest
    @MethodSource("everySample")
    void everyDocumentIsValid(Issue issue) {
        AkomaNtosoSchema.requireValid(Format.XML.of(issue));
    }

    private static String at(Issue issue, String path) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Format.XML.of(issue)));
        return XPathFactory.newDefaultInstance().newXPath().evaluate(path, document);
    }

    @Test
    void aDraftAndAResolutionAreToldApart() throws Exception {
        assertThat(at(Issue.of(Samples.english()), "//statement/@name")).isEqualTo("resolutionDraft");
        assertThat(at(Samples.adopted(Samples.english()), "//statement/@name")).isEqualTo("resolution");
    }

    @Test
    void subparagraphsStandInTheirParagraph() throws Exception {
        assertThat(at(Issue.of(Samples.english()), "//point[@eId='para_2__point_a__point_ii']/content"))
                .isEqualTo("on land;");
    }

    @Test
    void aReferenceLeadsToItsParagraph() throws Exception {
        assertThat(at(Issue.of(Samples.english()), "//ref/@href")).isEqualTo("#para_1");
        assertThat(at(Issue.of(Samples.english()), "//a/@href")).isEqualTo("https://undocs.org/S/RES/1718(2006)");
    }

    @Test
    void theVoteIsCounted() throws Exception {
        assertThat(at(Samples.adopted(Samples.english()), "//count[@refersTo='#inFavour']/@value"))
                .isEqualTo("13");
    }
}
