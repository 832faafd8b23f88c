package horseshoe.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The language of a text, told by its letters. */
class ScriptTest {
    private static Language of(String words) {
        return Script.of(new DraftText(List.of(), List.of(words)));
    }

    @Test
    void mostOfTheLettersDecide() {
        assertThat(of("يقرر إبقاء هذه المسألة قيد نظره UN")).isEqualTo(Language.ARABIC);
        assertThat(of("决定继续处理此案")).isEqualTo(Language.CHINESE);
        assertThat(of("постановляет")).isEqualTo(Language.RUSSIAN);
        assertThat(of("Decides, as 安全理事会 did")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aTextWithoutLettersIsEnglish() {
        assertThat(of("1718 (2006)")).isEqualTo(Language.ENGLISH);
    }
}
