package horseshoe.drafting.document;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.key;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static horseshoe.drafting.document.DraftFixtures.sub;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.DraftText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A draft is printed in the manner of the Council (Editorial Manual, Resolutions)")
class PlainTextTest {
    private static final Draft BRIDGE = draft(
            new Body(List.of(paragraph("p1", "Recalling its efforts"), paragraph("p2", "Mindful of the river"))),
            new Body(List.of(
                    paragraph("o1", "Decides that the Panel shall"),
                    sub("a", "Visit the bridge"),
                    sub("b", "Report on it"),
                    paragraph("o2", "Decides to remain seized of the matter"))));

    @Test
    void theWholeDocument() {
        assertThat(PlainText.of(BRIDGE)).isEqualTo("""
                        United Nations
                        Security Council

                        S/2031/77
                        Working copy
                        5 April 2031

                        Original: English

                        France, Gabon and Norway: draft resolution

                        The Security Council,

                        Recalling its efforts,

                        Mindful of the river,

                        1. Decides that the Panel shall:

                            (a) Visit the bridge;

                            (b) Report on it;

                        2. Decides to remain seized of the matter.
                        """);
    }

    @Test
    void punctuationThatWasTypedIsNotDoubled() {
        Draft typed = draft(List.of("Recalling its efforts;"), List.of("Decides to act,", "Requests a report;"));

        assertThat(PlainText.of(typed)).contains("efforts,\n", "1. Decides to act;\n", "2. Requests a report.\n");
    }

    @Test
    void aRevisionInBlueIsProvisional() {
        Stage blue = Stage.WORKING_COPY.revised().as(Stage.Form.IN_BLUE);

        assertThat(PlainText.of(BRIDGE.at(blue))).contains("S/2031/77/Rev.1\nProvisional\n");
        assertThat(blue.isFrozen()).isTrue();
    }

    @Test
    void aCorrigendumNamesWhatItCorrects() {
        assertThat(PlainText.symbol(BRIDGE.at(Stage.WORKING_COPY.revised().corrected())))
                .isEqualTo("S/2031/77/Rev.1/Corr.1");
    }

    @Test
    void theMeetingGetsTheTopParagraphs() {
        assertThat(PlainText.flat(BRIDGE))
                .isEqualTo(new DraftText(
                        List.of("Recalling its efforts,", "Mindful of the river,"),
                        List.of(
                                "Decides that the Panel shall:\n(a) Visit the bridge;\n(b) Report on it;",
                                "Decides to remain seized of the matter.")));
    }

    @Test
    void subparagraphsOfThePreambleEndWithSemicolonsAndTheLastWithAComma() {
        Draft preamble = draft(
                new Body(List.of(
                        paragraph("p1", "Recalling"),
                        sub("a", "The first"),
                        sub("b", "The second"),
                        paragraph("p2", "Noting it"))),
                new Body(List.of()));

        assertThat(PlainText.flat(preamble).preambular())
                .containsExactly("Recalling:\n(a) The first;\n(b) The second,", "Noting it,");
    }

    @Test
    void degreesAreNumberedAsTheManualSays() {
        assertThat(Degree.PARAGRAPH.label(12)).isEqualTo("12.");
        assertThat(Degree.FIRST.label(27)).isEqualTo("(aa)");
        assertThat(Degree.SECOND.label(14)).isEqualTo("(xiv)");
        assertThat(Degree.THIRD.label(2)).isEqualTo("b.");
        assertThat(Degree.FOURTH.label(4)).isEqualTo("iv.");
        assertThat(BRIDGE.paragraph(key("b")).map(Paragraph::degree)).contains(Degree.FIRST);
    }
}
