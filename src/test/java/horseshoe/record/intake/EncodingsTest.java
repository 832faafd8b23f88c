package horseshoe.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Encodings and ends of lines")
class EncodingsTest {
    private static final String GOOD = LibraryFile.of("RES-2774");

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, true, UTF-16LE",
        "UTF-16BE, true, UTF-16BE",
        "windows-1252, false, windows-1252"
    })
    void theseAreRead(String charset, boolean marked, String encoding) {
        Taken taken = Ours.take(((marked ? "\uFEFF" : "") + GOOD).getBytes(Charset.forName(charset)));
        assertThat(taken.report().flaws()).isEmpty();
        assertThat(taken.report().encoding()).isEqualTo(encoding);
        assertThat(taken.report().votes()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r'", "'\r\n'"})
    void everyEndOfLineIsUnderstood(String end) {
        String text = GOOD.replace("\r\n", end);
        assertThat(Ours.take(text).report().votes()).isEqualTo(1);
        Flaw flaw = Ours.take(text.replace(",FRA,FRANCE,True,A", ",FRA,FRANCE,True,Z"))
                .report()
                .flaws()
                .getLast();
        assertThat(flaw.line()).isEqualTo(5);
    }

    @Test
    @DisplayName("Where UTF-8 came before, bytes that are none are named with their line")
    void mixedEncodingIsNamedWithItsLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("1,FRA,Fran\u00E7ais\r\n".getBytes(StandardCharsets.ISO_8859_1));
        Flaw flaw = Ours.take(bytes.toByteArray()).report().flaws().getFirst();
        assertThat(flaw.line()).isEqualTo(17);
        assertThat(Ours.take(bytes.toByteArray()).report().encoding()).isEqualTo("UTF-8");
        assertThat(flaw.reason()).contains("from E7", "no UTF-8");
    }

    @Test
    @DisplayName("A byte that Windows-1252 does not have is named")
    void whatIsNeitherIsNamed() {
        String ascii = GOOD.replaceAll("[^\\x00-\\x7F]", "E");
        byte[] bytes = ascii.getBytes(StandardCharsets.ISO_8859_1);
        bytes[ascii.indexOf("FRANCE")] = (byte) 0x81;
        Flaw flaw = Ours.take(bytes).report().flaws().getFirst();
        assertThat(flaw.line()).isEqualTo(5);
        assertThat(flaw.reason()).contains("from 81", "no windows-1252");
    }

    @Test
    void utf16WithoutItsMarkIsNamed() {
        Flaw flaw = Ours.take(GOOD.getBytes(StandardCharsets.UTF_16LE))
                .report()
                .flaws()
                .getFirst();
        assertThat(flaw.reason()).contains("U+0000");
    }

    @Test
    @DisplayName("A letter that the end of a chunk cuts in two is one letter")
    void lettersAcrossChunksAreWhole() {
        String text = LibraryFile.of(LibraryFile.named().subList(0, 300));
        for (int shift = 0; shift < 4; shift++) {
            Taken taken = Ours.take(text.replaceFirst("undl_id", "u".repeat(shift) + "undl_id"));
            assertThat(taken.report().flaws()).isEmpty();
            assertThat(taken.report().encoding()).isEqualTo("UTF-8");
        }
    }
}
