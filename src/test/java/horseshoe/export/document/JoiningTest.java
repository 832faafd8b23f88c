package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Arabic letters join: Unicode, "Cursive joining". */
class JoiningTest {
    @Test
    void aLetterHasFourForms() {
        assertThat(Joining.of("ب بب ببب")).isEqualTo("\uFE8F \uFE91\uFE90 \uFE91\uFE92\uFE90");
    }

    @Test
    void someLettersDoNotJoinTheNext() {
        assertThat(Joining.of("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void lamAndAlefAreOne() {
        assertThat(Joining.of("الأمن")).isEqualTo("\uFE8D\uFEF7\uFEE3\uFEE6");
        assertThat(Joining.of("بلا")).isEqualTo("\uFE91\uFEFC");
    }

    @Test
    void vowelSignsDoNotPartLetters() {
        assertThat(Joining.of("ب\u064Eب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void hamzaStandsAlone() {
        assertThat(Joining.of("بء")).isEqualTo("\uFE8F\uFE80");
    }

    @Test
    void thePersianLettersJoinToo() {
        assertThat(Joining.of("پی")).isEqualTo("\uFB58\uFBFD");
    }

    @Test
    void otherLettersStay() {
        assertThat(Joining.of("Совет 安全 \uD83D\uDE00 x")).isEqualTo("Совет 安全 \uD83D\uDE00 x");
    }

    @Test
    void noWordIsLost() {
        String text = "وإذ يضع في اعتباره أهمية تقييم الآثار الإنسانية المحتملة قبل أن يتخذ المجلس قرارا";
        assertThat(Normalizer.normalize(Joining.of(text), Normalizer.Form.NFKC)).isEqualTo(text);
    }
}
