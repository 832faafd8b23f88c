package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a meeting, read as a document. */
class FlatTextTest {
    private static List<String> operative(String... paragraphs) {
        Draft draft = FlatText.draft(Samples.english().masthead(), new DraftText(List.of(), List.of(paragraphs)));
        return Printed.of(draft, Half.OPERATIVE).stream().map(Printed::line).toList();
    }

    @Test
    void linesWithALetterAreSubparagraphs() {
        assertThat(operative("Requests reports on:\n(a) one;\n(i) at sea;\n(ii) on land;\n(b) two;", "Decides"))
                .containsExactly(
                        "1. Requests reports on:",
                        "(a) one:",
                        "(i) at sea;",
                        "(ii) on land;",
                        "(b) two;",
                        "2. Decides.");
    }

    @Test
    void theLetterIBehindHIsALetter() {
        assertThat(operative("Requests:\n(a) a\n(b) b\n(c) c\n(d) d\n(e) e\n(f) f\n(g) g\n(h) h\n(i) i\n(j) j"))
                .contains("(i) i;", "(j) j.");
    }

    @Test
    void aNumberThatWasTypedIsNotPrintedTwice() {
        assertThat(operative("7. Decides to remain seized of the matter."))
                .containsExactly("1. Decides to remain seized of the matter.");
    }

    @Test
    void aLineWithoutALetterGoesOnWithTheSentence() {
        assertThat(operative("Decides to remain\nseized of the matter"))
                .containsExactly("1. Decides to remain seized of the matter.");
    }

    @Test
    void anEmptyParagraphIsLeftOut() {
        assertThat(operative("  \n ", "Decides")).containsExactly("1. Decides.");
    }
}
