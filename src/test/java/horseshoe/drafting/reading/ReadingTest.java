package horseshoe.drafting.reading;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.DraftFixtures;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.PlainText;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.phrase.PhraseBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pasted text becomes a draft; what could not be read is marked")
class ReadingTest {
    private static final Reading READING = new Reading(PhraseBook.load());
    private static final String BRIDGE = """
            United Nations                                   S/2031/12
            Security Council
                                                             Provisional
                                                             7 March 2031
                                                             Original: French

            Gabon, Norway and Republic of Korea: draft resolution

            The Security Council,

                Recalling its resolutions 1718 (2006), 1874 (2009) and its concern
            about the bridge,

                Determining that the state of the bridge threatens the peace,
                Acting under Chapter VII of the Charter of the United Nations,

            2/3
            31-00012

                1.   Decides that the Panel shall, as foreseen in paragraph 5 of
            resolution 1718 (2006):
                (a)  Visit the bridge, and
                     (i)  Measure it;
                     (ii) Paint it;
                (b)  Report on it;

                2.   Requests all States to heed paragraphs 1 (a) and 1 (b) above, and paragraph 9 below;

                3.   Decides to remain seized of the matter.

            Annex
            A list of colours
            """;

    private static ReadDraft read(String text) {
        return READING.read(text, DraftFixtures.masthead());
    }

    private static List<Unread.Why> why(ReadDraft read) {
        return read.unread().stream().map(Unread::why).toList();
    }

    @Test
    void theMastheadIsTaken() {
        var masthead = read(BRIDGE).draft().masthead();

        assertThat(masthead.symbol()).hasToString("S/2031/12");
        assertThat(masthead.date()).isEqualTo(LocalDate.of(2031, 3, 7));
        assertThat(masthead.original()).isEqualTo(Language.FRENCH);
        assertThat(masthead.sponsors()).containsExactly("Gabon", "Norway", "Republic of Korea");
    }

    @Test
    void halvesAndDegreesAreFound() {
        Draft draft = read(BRIDGE).draft();

        assertThat(draft.preambular().paragraphs()).hasSize(3);
        assertThat(draft.operative().paragraphs().stream().map(Paragraph::degree))
                .containsExactly(
                        Degree.PARAGRAPH,
                        Degree.FIRST,
                        Degree.SECOND,
                        Degree.SECOND,
                        Degree.FIRST,
                        Degree.PARAGRAPH,
                        Degree.PARAGRAPH);
    }

    @Test
    void brokenLinesAreJoined() {
        assertThat(PlainText.flat(read(BRIDGE).draft()).preambular().getFirst())
                .isEqualTo("Recalling its resolutions 1718 (2006), 1874 (2009) and its concern about the bridge,");
    }

    @Test
    void referencesBecomeLinksAndRenumber() {
        Draft draft = read(BRIDGE).draft();
        Draft longer =
                draft.with(new Position.First(Half.OPERATIVE), List.of(DraftFixtures.paragraph("new", "Demands calm")));

        assertThat(PlainText.flat(draft).operative().get(1)).contains("paragraphs 1 (a) and 1 (b) above");
        assertThat(PlainText.flat(longer).operative().get(2)).contains("paragraphs 2 (a) and 2 (b) above");
        assertThat(draft.operative().paragraphs().getFirst().wording().spans())
                .anyMatch(Span.PartOfResolution.class::isInstance);
    }

    @Test
    void whatCouldNotBeReadIsMarkedWithItsLine() {
        ReadDraft read = read(BRIDGE);

        assertThat(why(read))
                .containsExactly(
                        Unread.Why.NOT_OF_THE_MASTHEAD,
                        Unread.Why.REFERENCE_LEADS_NOWHERE,
                        Unread.Why.BEHIND_THE_TEXT,
                        Unread.Why.BEHIND_THE_TEXT);
        assertThat(read.unread().getLast()).isEqualTo(new Unread(32, "A list of colours", Unread.Why.BEHIND_THE_TEXT));
    }

    @Test
    void anOldTextWithoutNumbersIsSplitAtItsFirstVerb() {
        Draft draft = read("""
                        The Security Council,

                        Considering the ferry,

                        Calls upon the parties to row;

                        Requests the Secretary-General to steer.
                        """).draft();

        assertThat(draft.preambular().paragraphs()).hasSize(1);
        assertThat(draft.operative().paragraphs()).hasSize(2);
    }

    @Test
    void headingsBulletsAndWrongNumbersAreMarked() {
        ReadDraft read = read("""
                        The Security Council,

                        Recalling the lighthouse,

                        Upkeep of the lamp

                        1. Decides that the keeper shall:

                        • Light it;
                        • Clean it;

                        4. Blinks at the sea.
                        """);

        assertThat(why(read))
                .containsExactly(
                        Unread.Why.HEADING,
                        Unread.Why.BULLET,
                        Unread.Why.BULLET,
                        Unread.Why.NUMBER_OUT_OF_ORDER,
                        Unread.Why.PHRASE_UNKNOWN);
        assertThat(read.draft().operative().paragraphs().stream().map(Paragraph::degree))
                .containsExactly(Degree.PARAGRAPH, Degree.FIRST, Degree.FIRST, Degree.PARAGRAPH);
    }

    @Test
    void theLetterAfterHIsALetter() {
        String letters = "abcdefghi"
                .chars()
                .mapToObj(letter -> "(" + (char) letter + ") Item;\n")
                .reduce("", String::concat);

        assertThat(read("The Security Council,\n\n1. Decides that:\n" + letters)
                        .draft()
                        .operative()
                        .paragraphs())
                .filteredOn(paragraph -> paragraph.degree() == Degree.FIRST)
                .hasSize(9);
    }

    @Test
    void withoutTheFormulaReadingBeginsAtTheFirstLine() {
        ReadDraft read = read("Recalling the well,\n1. Decides to dig.");

        assertThat(why(read)).containsExactly(Unread.Why.NO_FORMULA);
        assertThat(read.draft().operative().paragraphs()).hasSize(1);
    }

    @Test
    void nothingIsADraftWithoutParagraphs() {
        assertThat(read("").draft().paragraphs()).isEmpty();
    }

    @Test
    void whatIsPrintedIsReadBackTheSame() {
        Draft draft = read(BRIDGE).draft();

        assertThat(read(PlainText.of(draft)).draft()).isEqualTo(draft);
    }
}
