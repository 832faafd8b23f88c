package horseshoe.drafting.merge;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.key;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two drafts become one with the consent of all sponsors of both")
class MergeTest {
    private static final Draft LEFT = draft(
            List.of("Recalling the bridge"),
            List.of("Decides to extend the mandate of the Panel until 30 April 2032", "Decides to remain seized"));
    private static final Draft RIGHT = draft(
                    new Body(List.of(paragraph("p1", "Mindful of the ferry"))),
                    new Body(List.of(
                            paragraph("o1", "Decides to extend the mandate of the Panel until 31 May 2032"),
                            new Paragraph(
                                    key("o2"),
                                    Degree.PARAGRAPH,
                                    new Wording(List.of(
                                            new Span.Words("Requests a report on "),
                                            new Span.OwnParagraph(key("o1"), Span.Form.FULL)))))))
            .under(LEFT.masthead().sponsoredBy(List.of("Japan")));
    private static final Merge MERGE = Merge.of(LEFT, RIGHT);

    private static List<String> operative(Merge merge) {
        return PlainText.flat(merge.draft()).operative();
    }

    @Test
    void nearDuplicatesAreFound() {
        assertThat(Twins.of(LEFT, RIGHT)).containsExactly(new Twin(key("o1"), key("o1"), 81));
    }

    @Test
    void whatOnlyTheRightOneHasIsWorkedInWithItsLinks() {
        assertThat(operative(MERGE))
                .containsExactly(
                        "Decides to extend the mandate of the Panel until 30 April 2032;",
                        "Requests a report on paragraph 1 above;",
                        "Decides to remain seized.");
        assertThat(PlainText.flat(MERGE.draft()).preambular())
                .containsExactly("Mindful of the ferry,", "Recalling the bridge,");
    }

    @Test
    void originsAreKept() {
        assertThat(MERGE.origin(key("o1")))
                .containsExactly(new Origin(Side.LEFT, key("o1")), new Origin(Side.RIGHT, key("o1")));
        assertThat(MERGE.origin(key("r-o2"))).containsExactly(new Origin(Side.RIGHT, key("o2")));
        assertThat(MERGE.origin(key("o2"))).containsExactly(new Origin(Side.LEFT, key("o2")));
    }

    @Test
    void theOtherWordingCanBePickedAndTheFirstAgain() {
        Position anywhere = new Position.After(key("o2"));
        Merge right = MERGE.picked(key("o1"), Side.RIGHT, anywhere);

        assertThat(operative(right)).startsWith("Decides to extend the mandate of the Panel until 31 May 2032;");
        assertThat(right.picked(key("o1"), Side.LEFT, anywhere).draft()).isEqualTo(MERGE.draft());
    }

    @Test
    void whatWasLeftOutCanComeBack() {
        Merge without = MERGE.edited(text -> text.without(key("r-o2")));

        assertThat(operative(without)).hasSize(2);
        assertThat(without.picked(key("r-o2"), Side.RIGHT, new Position.After(key("o1")))
                        .draft())
                .isEqualTo(MERGE.draft());
    }

    @Test
    void allSponsorsOfBothMustAgreeToTheTextAsItStands() {
        Merge agreed =
                MERGE.agreedBy("France").agreedBy("Gabon").agreedBy("Norway").agreedBy("Japan");

        assertThat(MERGE.draft().masthead().sponsors()).containsExactly("France", "Gabon", "Japan", "Norway");
        assertThat(MERGE.agreedBy("France").consent().isComplete()).isFalse();
        assertThat(agreed.consent().isComplete()).isTrue();
        assertThat(agreed.edited(text -> text.without(key("p1"))).consent().isComplete())
                .isFalse();
    }

    @Test
    void othersAreNotAsked() {
        assertThatThrownBy(() -> MERGE.agreedBy("Brazil")).isInstanceOf(IllegalArgumentException.class);
    }
}
