package horseshoe.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
    @Test
    void anObjectIsRead() {
        assertThat(StrictJson.object(new StringReader(" {\"a\": 1} ")).getInt("a"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"a": 1, "a": 2}               | Duplicate key
                    {"votes": {"RUS": 1, "RUS": 2}}| Duplicate key
                    {"a": 1} {"b": 2}              | not well-formed
                    {"a": 1} x                     | not well-formed
                    [1]                            | A JSON object is expected
                    "a"                            | A JSON object is expected
                    {"a": }                        | not well-formed
                    {"a": 1                        | not well-formed
                    {"a": 1e99999999999}           | fifteen digits
                    {"a": 12345678901234567890}    | fifteen digits
                    """)
    void whatIsNotOneObjectIsRefusedWithItsReason(String text, String reason) {
        assertThatThrownBy(() -> StrictJson.object(new StringReader(text)))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        String text = "{\"council\": " + "9".repeat(1300) + "}";
        assertThatThrownBy(() -> StrictJson.object(new StringReader(text))).isInstanceOf(FaultyJson.class);
    }

    @Test
    void emptyTextIsRefused() {
        assertThatThrownBy(() -> StrictJson.object(new StringReader("  ")))
                .isInstanceOf(FaultyJson.class)
                .hasMessageContaining("There is no text");
    }

    @Test
    void aThousandOpenBracketsAreRefusedAndDoNotOverflow() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        assertThatThrownBy(() -> StrictJson.object(new StringReader(deep))).isInstanceOf(FaultyJson.class);
    }
}
