package horseshoe.drafting.amendment;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.key;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.document.Wording;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When an amendment passes the others follow the text, conflict or become moot (rule 36)")
class AmendedTest {
    private static final String PANEL = "Decides to extend the Panel until April";
    private static final Draft DRAFT =
            draft(List.of("Recalling it"), List.of(PANEL, "Requests a report", "Decides to meet"));

    private static Alteration reword(String then) {
        return new Alteration.Reword(key("o1"), Wording.of(PANEL), Wording.of(then));
    }

    private static Amended passed(Alteration... alterations) {
        return Amended.of(
                DRAFT,
                Arrays.stream(alterations)
                        .map(alteration -> new Passed(Arrays.asList(alterations).indexOf(alteration), "A", alteration))
                        .toList());
    }

    private static List<String> operative(Amended amended) {
        return PlainText.flat(amended.text()).operative();
    }

    @Test
    void otherWordsOfTheSameParagraphMayBothChange() {
        Amended both = passed(
                reword("Decides to renew the Panel until April"), reword("Decides to extend the Panel until May"));

        assertThat(operative(both)).startsWith("Decides to renew the Panel until May;");
    }

    @Test
    void theSameWordsConflict() {
        Amended first = passed(reword("Decides to extend the Panel until May"));

        assertThat(first.standing(reword("Decides to extend the Panel until June")))
                .isEqualTo(new Effect.Conflict(key("o1")));
    }

    @Test
    void whatIsSaidAlreadyIsMoot() {
        Alteration may = reword("Decides to extend the Panel until May");

        assertThat(passed(may).standing(may)).isEqualTo(new Effect.Moot(Effect.Why.SAID_ALREADY));
    }

    @Test
    void aDeletedParagraphMakesItsAmendmentsMoot() {
        Amended deleted = passed(new Alteration.Delete(key("o1"), Wording.of(PANEL)));

        assertThat(deleted.standing(reword("Decides to end the Panel")))
                .isEqualTo(new Effect.Moot(Effect.Why.PARAGRAPH_GONE));
    }

    @Test
    void aParagraphThatWasChangedIsNotDeletedUnseen() {
        Amended changed = passed(reword("Decides to extend the Panel until May"));

        assertThat(changed.standing(new Alteration.Delete(key("o1"), Wording.of(PANEL))))
                .isEqualTo(new Effect.Conflict(key("o1")));
        assertThat(changed.standing(
                        new Alteration.Replace(key("o1"), Wording.of(PANEL), Wording.of("Decides to stop"))))
                .isEqualTo(new Effect.Conflict(key("o1")));
    }

    @Test
    void additionsAtOnePlaceStandInTheOrderInWhichTheyPassed() {
        Amended both = passed(
                Alteration.Add.behind(DRAFT, key("o1"), paragraph("n1", "Demands calm")),
                Alteration.Add.behind(DRAFT, key("o1"), paragraph("n2", "Urges haste")));

        assertThat(operative(both)).containsSequence("Demands calm;", "Urges haste;", "Requests a report;");
    }

    @Test
    void anAdditionBehindADeletedParagraphGoesBehindTheOneBefore() {
        Amended amended = passed(
                new Alteration.Delete(key("o2"), Wording.of("Requests a report")),
                Alteration.Add.behind(DRAFT, key("o2"), paragraph("n1", "Demands calm")));

        assertThat(operative(amended)).containsExactly(PANEL + ";", "Demands calm;", "Decides to meet.");
    }

    @Test
    void theMeetingIsToldTheChangeOfATopParagraph() {
        Amended added = passed(Alteration.Add.behind(DRAFT, key("o1"), paragraph("n1", "Demands calm")));
        Amended reworded = passed(reword("Decides to extend the Panel until May"));

        assertThat(FlatChange.of(DRAFT, added.text()))
                .contains(new Change.Add(new ParagraphId(Half.OPERATIVE, 1), "Demands calm;"));
        assertThat(FlatChange.of(added.text(), DRAFT)).contains(new Change.Delete(new ParagraphId(Half.OPERATIVE, 2)));
        assertThat(FlatChange.of(DRAFT, reworded.text()))
                .contains(new Change.Replace(
                        new ParagraphId(Half.OPERATIVE, 1), "Decides to extend the Panel until May;"));
        assertThat(FlatChange.of(DRAFT, DRAFT)).isEmpty();
    }

    @Test
    void theDifferenceIsShownWordByWord() {
        assertThat(Difference.between("until 30 April 2032", "until 31 May 2032")
                        .pieces())
                .containsExactly(
                        new Difference.Piece(Difference.Kind.KEPT, "until "),
                        new Difference.Piece(Difference.Kind.REMOVED, "30"),
                        new Difference.Piece(Difference.Kind.ADDED, "31"),
                        new Difference.Piece(Difference.Kind.KEPT, " "),
                        new Difference.Piece(Difference.Kind.REMOVED, "April"),
                        new Difference.Piece(Difference.Kind.ADDED, "May"),
                        new Difference.Piece(Difference.Kind.KEPT, " 2032"));
    }
}
