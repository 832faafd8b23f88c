package horseshoe.drafting.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Half;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Opening phrases are those of real resolutions, the longest one counts")
class PhraseBookTest {
    private static final PhraseBook BOOK = PhraseBook.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acting under Chapter VII of the Charter",
                "Determining that the situation",
                "Extends the mandate",
                "Imposes a fee",
                "Establishes a committee",
                "Terminates the measures",
                "Calls also upon the parties",
                "Again calls upon the parties",
                "Having regard to the report",
                "While noting progress",
                "Decides, therefore, to act",
                "Re-emphasizes the need",
                "Condemning in the strongest terms all attacks"
            })
    void known(String text) {
        assertThat(BOOK.opening(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Decidesx to act",
                "Xdecides",
                "The Panel shall",
                "",
                "Further",
                "Also the Panel",
                "Decided to act"
            })
    void unknown(String text) {
        assertThat(BOOK.opening(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Decides to act,Decides",
        "Also decides to act,Also decides",
        "Further decides to act,Further decides",
        "Decides also to act,Decides also",
        "Strongly condemns the attack,Strongly condemns",
        "Expresses its intention to act,Expresses its intention",
        "Expresses its deep concern at it,Expresses its deep concern",
        "Calls upon the parties,Calls upon",
        "Determining that it goes on,Determining",
        "Acting under Chapter VII of the Charter,Acting",
        "Taking note of the report,Taking note",
        "Once again urges the parties,Once again urges"
    })
    void asManyWordsAreItalicAsInPrint(String text, String italic) {
        assertThat(BOOK.opening(text))
                .hasValueSatisfying(opening ->
                        assertThat(text.substring(0, opening.italic())).isEqualTo(italic));
    }

    @ParameterizedTest
    @CsvSource({
        "Decides,BINDING",
        "Demands,BINDING",
        "Authorizes,BINDING",
        "Calls upon,HORTATORY",
        "Recommends,HORTATORY",
        "Requests,REQUESTING",
        "Reaffirms,REAFFIRMING",
        "Welcomes,EVALUATING",
        "Takes note of,NOTING",
        "Determines that,DETERMINING",
        "Expresses its readiness,INTENDING"
    })
    void eachHasItsKind(String text, PhraseKind kind) {
        assertThat(BOOK.opening(text))
                .hasValueSatisfying(
                        opening -> assertThat(opening.phrase().kind()).isEqualTo(kind));
    }

    @Test
    void recitalsAndDecisionsAreKeptApart() {
        assertThat(BOOK.opening("Recalling").orElseThrow().phrase().halves()).containsExactly(Half.PREAMBULAR);
        assertThat(BOOK.opening("Recalls").orElseThrow().phrase().halves()).containsExactly(Half.OPERATIVE);
        assertThat(BOOK.opening("Acting").orElseThrow().phrase().halves()).hasSize(2);
    }

    @Test
    void nearlyEveryPhraseIsFoundInAResolution() {
        assertThat(BOOK.phrases()).hasSizeGreaterThan(400);
        assertThat(BOOK.phrases())
                .filteredOn(phrase -> phrase.source().startsWith("S/RES/"))
                .hasSizeGreaterThan(400);
    }
}
