package horseshoe.drafting.check;

import static horseshoe.drafting.document.DraftFixtures.draft;
import static horseshoe.drafting.document.DraftFixtures.paragraph;
import static horseshoe.drafting.document.DraftFixtures.sub;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.DraftFixtures;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Drafting checks remark what a drafter would, and mend it with one click")
class ChecksTest {
    private static final String SEIZED = "Decides to remain seized of the matter";
    private static final Checks CHECKS =
            new Checks(PhraseBook.load(), number -> number == 1718 ? OptionalInt.of(2006) : OptionalInt.empty());

    private static List<Remark> remarks(Draft draft) {
        return CHECKS.of(draft).stream().map(Finding::remark).toList();
    }

    private static Draft mended(Draft draft) {
        return CHECKS.of(draft).stream()
                .filter(finding -> finding.mend().isOneClick())
                .findFirst()
                .map(finding -> finding.mend().mend(draft))
                .orElse(draft);
    }

    private static Draft operative(String... words) {
        return draft(List.of("Recalling its efforts"), List.of(words));
    }

    @Test
    void aCleanDraftIsLeftInPeace() {
        Draft clean = draft(
                List.of(
                        "Recalling resolution 1718 (2006)",
                        "Determining that the situation is a threat to international peace and security",
                        "Acting under Chapter VII of the Charter of the United Nations"),
                List.of(
                        "Decides to extend until 30 April 2032 the mandate of the Panel of Experts established by it",
                        "Requests the Panel of Experts to report to the Council every six months",
                        SEIZED));

        assertThat(remarks(clean)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Decidesx to act", "Dcides to act", "Decieds to act"})
    void aMisspeltPhraseIsFoundAndMended(String words) {
        assertThat(remarks(operative(words, SEIZED))).containsExactly(Remark.PHRASE_UNKNOWN);
        assertThat(PlainText.flat(mended(operative(words, SEIZED))).operative().getFirst())
                .isEqualTo("Decides to act;");
    }

    @Test
    void aVerbOfTheOtherHalfIsTurnedRound() {
        Draft draft = draft(List.of("Strongly condemns the attack"), List.of("Recalling the attack", SEIZED));

        assertThat(remarks(draft)).containsExactly(Remark.PHRASE_IN_WRONG_HALF, Remark.PHRASE_IN_WRONG_HALF);
        assertThat(PlainText.flat(mended(mended(draft))).preambular())
                .containsExactly("Strongly condemning the attack,");
        assertThat(PlainText.flat(mended(mended(draft))).operative()).startsWith("Recalls the attack;");
    }

    @Test
    void aParticipleBeforeTheVerbIsInOrder() {
        assertThat(remarks(operative("Recalling the attack, decides to act", SEIZED)))
                .isEmpty();
    }

    @Test
    void otherPunctuationIsRemarkedAndTheRightOneIsNot() {
        assertThat(remarks(operative("Decides to act.", SEIZED + "."))).containsExactly(Remark.PUNCTUATION);
        assertThat(remarks(operative("Decides to act;", SEIZED + "."))).isEmpty();
    }

    @Test
    void noAndStandsBeforeTheLast() {
        Draft draft = operative("Decides to act; and", SEIZED);

        assertThat(remarks(draft)).containsExactly(Remark.AND_AT_END);
        assertThat(remarks(mended(draft))).isEmpty();
    }

    @Test
    void aSkippedDegreeIsRaised() {
        Draft draft = draft(
                new Body(List.of(paragraph("p", "Recalling it"))),
                new Body(List.of(
                        paragraph("o", "Decides to"),
                        sub("a", "One").at(Degree.SECOND),
                        sub("b", "Two"),
                        paragraph("z", SEIZED))));

        assertThat(remarks(draft)).contains(Remark.DEGREE_SKIPPED);
        assertThat(remarks(mended(draft))).isEmpty();
    }

    @Test
    void aLoneSubparagraphIsWorthAThought() {
        Draft draft = draft(
                new Body(List.of(paragraph("p", "Recalling it"))),
                new Body(List.of(paragraph("o", "Decides to"), sub("a", "One"), paragraph("z", SEIZED))));

        assertThat(remarks(draft)).containsExactly(Remark.LONE_SUBPARAGRAPH);
    }

    @Test
    void theCouncilRemainsSeized() {
        assertThat(remarks(operative("Decides to act"))).containsExactly(Remark.NOT_SEIZED);
        assertThat(PlainText.flat(mended(operative("Decides to act"))).operative())
                .containsExactly("Decides to act;", "Decides to remain actively seized of the matter.");
    }

    @Test
    void andSaysSoLast() {
        Draft draft = operative(SEIZED, "Decides to act");

        assertThat(remarks(draft)).containsExactly(Remark.SEIZED_NOT_LAST);
        assertThat(remarks(mended(draft))).isEmpty();
    }

    @Test
    void measuresNeedChapterSevenAndChapterSevenADetermination() {
        Draft draft = operative("Decides that all States shall freeze the funds of the group until 1 May 2032", SEIZED);

        assertThat(remarks(draft)).containsExactly(Remark.MEASURES_WITHOUT_CHAPTER_VII);
        assertThat(remarks(mended(draft))).containsExactly(Remark.NO_DETERMINATION);
        assertThat(remarks(mended(mended(draft)))).isEmpty();
        assertThat(PlainText.flat(mended(mended(draft))).preambular().get(1)).startsWith("Determining that");
    }

    @Test
    void chapterSixAllowsNoMeasures() {
        Draft draft = draft(
                List.of("Acting under Chapter VI of the Charter of the United Nations"),
                List.of("Imposes an arms embargo until 1 May 2032", SEIZED));

        assertThat(remarks(draft)).containsExactly(Remark.MEASURES_UNDER_CHAPTER_VI);
    }

    @Test
    void onlyDecisionsBind() {
        Draft draft = operative("Urges that all Member States shall report", SEIZED);

        assertThat(remarks(draft)).containsExactly(Remark.SHALL_WITHOUT_DECIDES);
        assertThat(remarks(mended(draft))).isEmpty();
        assertThat(remarks(operative("Calls upon all States to freeze assets", SEIZED)))
                .containsExactly(Remark.MEASURES_NOT_DECIDED);
        assertThat(remarks(operative("Calls upon all States to report", SEIZED)))
                .isEmpty();
    }

    @Test
    void citedResolutionsExistAndAreOfThatYear() {
        assertThat(remarks(operative("Recalls resolution 1718 (2006)", SEIZED))).isEmpty();
        assertThat(remarks(operative("Recalls resolution 9999 (2006)", SEIZED)))
                .containsExactly(Remark.RESOLUTION_UNKNOWN);
        assertThat(remarks(operative("Recalls resolution 1718 (2007)", SEIZED)))
                .containsExactly(Remark.RESOLUTION_OF_OTHER_YEAR);
        assertThat(PlainText.flat(mended(operative("Recalls resolution 1718 (2007)", SEIZED)))
                        .operative())
                .startsWith("Recalls resolution 1718 (2006);");
    }

    @Test
    void aLinkToNowhereIsFound() {
        Wording citing = new Wording(List.of(
                new Span.Words("Decides as in "), new Span.OwnParagraph(new ParagraphKey("gone"), Span.Form.FULL)));
        Draft draft = operative("Decides to act", SEIZED).with(DraftFixtures.key("o1"), old -> old.saying(citing));

        assertThat(remarks(draft)).containsExactly(Remark.LINK_BROKEN);
    }

    @Test
    void aBodyIsNamedInFullOnce() {
        assertThat(remarks(operative("Requests the Committee to meet", SEIZED))).containsExactly(Remark.BODY_UNDEFINED);
        assertThat(remarks(operative(
                        "Decides to establish a committee of its members (“the Committee”)",
                        "Requests the Committee to meet",
                        SEIZED)))
                .isEmpty();
    }

    @Test
    void aMandateHasAnEndAndAReport() {
        assertThat(remarks(operative("Decides to extend the mandate of the mission", SEIZED)))
                .containsExactly(Remark.MANDATE_WITHOUT_END, Remark.MANDATE_WITHOUT_REPORT);
        assertThat(remarks(operative(
                        "Decides to extend the mandate of the mission for a period of six months",
                        "Requests the Secretary-General to report",
                        SEIZED)))
                .isEmpty();
    }

    @Test
    @DisplayName("Sanctions without an end are kept by a veto, those with an end are ended by one")
    void sanctionsWithoutAnEndAreRemarked() {
        Draft endless = draft(
                List.of(
                        "Determining that there is a threat to the peace",
                        "Acting under Chapter VII of the Charter of the United Nations"),
                List.of("Imposes an arms embargo", SEIZED));

        assertThat(remarks(endless)).containsExactly(Remark.SANCTIONS_WITHOUT_END);
    }

    @Test
    void emptyParagraphsSmallLettersAndMissingSponsors() {
        Draft draft = draft(List.of("recalling it", ""), List.of());

        assertThat(remarks(draft.under(draft.masthead().sponsoredBy(List.of()))))
                .containsExactly(
                        Remark.NO_SPONSOR, Remark.NOTHING_DECIDED, Remark.EMPTY_PARAGRAPH, Remark.SMALL_LETTER);
    }
}
