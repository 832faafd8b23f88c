package horseshoe.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as RFC 4180 has them, and no formula that a student slipped in. */
class CsvTest {
    private static String written(String... cells) throws IOException {
        StringWriter text = new StringWriter();
        new Csv(text).write(List.of(List.of(cells)));
        return text.toString();
    }

    @Test
    void plainCellsStandAsTheyAre() throws IOException {
        assertThat(written("FRA", "", "In favour")).isEqualTo("FRA,,In favour\r\n");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() throws IOException {
        assertThat(written("a,b", "say \"no\"", "two\r\nlines"))
                .isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\uFF1D1"})
    void aFormulaIsDisarmed(String formula) throws IOException {
        assertThat(written(formula)).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void aTabInFrontIsDisarmedToo() throws IOException {
        assertThat(written("\t=1")).isEqualTo("'\t=1\r\n");
    }

    @Test
    void aHyphenInsideIsNoFormula() throws IOException {
        assertThat(written("13-1-1")).isEqualTo("13-1-1\r\n");
    }

    @Test
    void aNumberIsNoFormulaEvenIfNegative() throws IOException {
        StringWriter text = new StringWriter();
        new Csv(text).write(List.of(List.of(new BigDecimal("-0.2728"), 3, "-0.2728")));
        assertThat(text).hasToString("-0.2728,3,'-0.2728\r\n");
    }
}
