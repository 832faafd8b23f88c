package horseshoe.drafting.document;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.key;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static horseshoe.drafting.document.DraftFixtures.sub;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Half;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("References are links: they renumber when paragraphs move")
class LinksRenumberTest {
    private static final Paragraph CITING = new Paragraph(
            key("c"),
            Degree.PARAGRAPH,
            new Wording(List.of(
                    new Span.Words("Decides that "),
                    new Span.OwnParagraph(key("b"), Span.Form.FULL),
                    new Span.Words(" lapses with "),
                    new Span.PartOfResolution("5", new ResolutionNumber(1718, 2006)))));
    private static final Draft DRAFT = draft(
            new Body(List.of(paragraph("p", "Recalling it"))),
            new Body(List.of(paragraph("o", "Decides"), sub("a", "One"), sub("b", "Two"), CITING)));

    private static String words(Draft draft) {
        return draft.paragraph(key("c")).map(Numbers.of(draft)::text).orElseThrow();
    }

    @Test
    void numbersStandInFull() {
        assertThat(words(DRAFT))
                .isEqualTo("Decides that paragraph 1 (b) above lapses with paragraph 5 of resolution 1718 (2006)");
    }

    @Test
    void aNewParagraphBeforeItChangesTheNumber() {
        Draft longer = DRAFT.with(new Position.First(Half.OPERATIVE), List.of(paragraph("n", "Demands")));

        assertThat(words(longer)).contains("paragraph 2 (b) above");
    }

    @Test
    void aboveBecomesBelow() {
        assertThat(words(DRAFT.moved(key("c"), new Position.First(Half.OPERATIVE))))
                .contains("paragraph 2 (b) below");
    }

    @Test
    void whatIsGoneIsShownAsGone() {
        assertThat(words(DRAFT.without(key("o")))).contains("[paragraph deleted]");
    }

    @Test
    void aPreambularParagraphIsCitedByItsPlace() {
        Span link = new Span.OwnParagraph(key("p"), Span.Form.FULL);

        assertThat(Numbers.of(DRAFT).words(link, key("o"))).isEqualTo("the first preambular paragraph");
    }

    @Test
    void aParagraphTakesItsSubparagraphsAlong() {
        Draft moved = DRAFT.moved(key("o"), new Position.After(key("c")));

        assertThat(moved.operative().paragraphs().stream().map(Paragraph::key))
                .containsExactly(key("c"), key("o"), key("a"), key("b"));
    }

    @Test
    void itCannotMoveIntoItself() {
        assertThat(DRAFT.moved(key("o"), new Position.After(key("a")))).isEqualTo(DRAFT);
    }

    @Test
    void aSubparagraphJoinsTheOthersAndAParagraphGoesBehindThem() {
        Position behind = new Position.After(key("o"));

        assertThat(keys(DRAFT.with(behind, List.of(sub("n", "New"))))).containsExactly("o", "n", "a", "b", "c");
        assertThat(keys(DRAFT.with(behind, List.of(paragraph("n", "New"))))).containsExactly("o", "a", "b", "n", "c");
    }

    private static List<String> keys(Draft draft) {
        return draft.operative().paragraphs().stream()
                .map(paragraph -> paragraph.key().value())
                .toList();
    }
}
