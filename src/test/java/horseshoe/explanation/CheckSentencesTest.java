package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.check.Remark;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Each remark on a draft has its sentence and its source")
class CheckSentencesTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH).and("checks");

    @ParameterizedTest
    @EnumSource
    void everyRemarkIsExplained(Remark remark) {
        assertThat(MESSAGES.say(remark.name(), "one", "other")).endsWith(".").doesNotContain("{");
        assertThat(remark.source()).isNotBlank();
    }
}
