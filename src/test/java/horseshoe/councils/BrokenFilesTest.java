package horseshoe.councils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken file is named with the place and with what is allowed")
class BrokenFilesTest {
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(delimiter = '|', textBlock = """
            models/TWO_VETOES.json | /required               | "required": 9        | "required": "nine"     | must be a whole number above 0
            models/TWO_VETOES.json | /required               | "required": 9        | "required": 0          | must be a whole number above 0
            models/TWO_VETOES.json | /required               | "required": 9        | "required": 9.5        | must be a whole number above 0
            models/TWO_VETOES.json | ''                      | "required": 9,       | ''                     | lacks "required"
            models/TWO_VETOES.json | /requires               | "required": 9        | "requires": 9          | is not expected here; allowed are id, title
            models/TWO_VETOES.json | /id                     | "id": "TWO_VETOES"   | "id": "THREE_VETOES"   | must be the name of the file without .json
            models/TWO_VETOES.json | /title                  | "title": "Two vetoes needed" | "title": " "   | must be a text that is not empty
            models/TWO_VETOES.json | /veto/holders           | "holders": "PERMANENT" | "holders": "ALL"     | must be PERMANENT, NOBODY or a list of seats
            models/TWO_VETOES.json | /sources/0/mark         | "mark": "VERIFIED"   | "mark": "SURE"         | must be one of [VERIFIED, FROM_MEMORY, DERIVED]
            models/TWO_VETOES.json | /sources/0              | "link": "https://foreignpolicy | "link": "http://foreignpolicy | needs a title and an https address
            models/TWO_VETOES.json | /doubts/0/field         | "field": "proposedBy" | "field": 7            | must be a text that is not empty
            models/TWO_VETOES.json | /veto                   | "veto": {"holders": "PERMANENT", "needed": 2} | "veto": 2 | must be an object
            rosters.json           | /permanent              | ["CHN", "FRA", "RUS", "GBR", "USA"] | "CHN" | must be a list
            models/G4_2005.json    | /seats                  | "seats": 25          | "seats": 26            | does not agree with the composition, which has 25
            models/G4_2005.json    | /composition/permanent/4 | "GBR", "USA"], "new" | "GBR", "UsA"], "new"  | must be the code of a seat such as FRA
            models/G4_2005.json    | /composition/permanent/4 | "GBR", "USA"], "new" | "GBR", "XXX"], "new"  | is not among the States of states.json
            models/FR_MEX_2015.json | /veto/notOn/0          | "MASS_ATROCITIES"    | "ATROCITIES"           | must be one of [MANDATE_RENEWAL, MASS_ATROCITIES]
            models/index.json      | /models/1               | "NO_VETO",           | "STATUS_QUO",          | stands twice
            rosters.json           | /from                   | "from": "1946-01-17", "until": "2027 | "from": "17.1.1946", "until": "2027 | must be a date such as 1946-01-17
            rosters.json           | ''                      | "1947":              | "2047":                | The elected members of 1947 are missing
            rosters.json           | /elected/year           | "1947":              | "year":                | must stand under a year such as 1946
            rosters.json           | ''                      | ["AUS", "BEL",       | ["BEL",                | 1947 has 10 members for 11 seats
            states.json            | /states/15              | "until": "1991-09-18", | "until": "1991-09-17", | The names of BLR must follow one another
            states.json            | /states/0/nam               | "alpha2": "AO", "name" | "alpha2": "AO", "nam" | is not expected here
            eras.json              | /eras/0                 | "from": "1946-01-17", "until": "1965-12-31" | "from": "1946-01-17", "until": "1945-12-31" | ends on 1945-12-31 before it begins
            presidency.json        | /start/month            | "month": "1947-01"   | "month": "1947"        | must be a month such as 1947-01
            presidency.json        | ''                      | "month": "1947-01", "seat": "AUS" | "month": "1947-01", "seat": "JPN" | JPN was not a member on 1947-01-01
            presidency.json        | /checkpoints/1/seat     | "month": "1950-01", "seat": "CHN" | "month": "1950-01", "seat": "CUB" | does not agree with the rotation, which gives CHN
            presidency.json        | /checkpoints/1/month    | "month": "1950-01"   | "month": "1940-01"     | lies outside the months that can be computed
            holidays.json          | /holidays/0/date        | "2022-04-15"         | "2022-04-31"           | must be a date such as 1946-01-17
            """)
    void theMessageSaysWhereAndWhat(String file, String pointer, String text, String broken, String what) {
        assertThatExceptionOfType(BrokenCouncilFile.class)
                .isThrownBy(() -> reading(file, text, broken).read())
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo(file);
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault).hasMessageStartingWith(file + " at ").hasMessageContaining(what);
                });
    }

    @Test
    void whatIsNoJsonIsSaidWithItsLine() {
        assertThatExceptionOfType(BrokenCouncilFile.class)
                .isThrownBy(() ->
                        reading("eras.json", "\"seats\": 11,", "\"seats\": 11;").read())
                .withMessageContaining("eras.json at /:")
                .withMessageContaining("line");
    }

    @Test
    void aMemberThatStandsTwiceIsRefused() {
        assertThatExceptionOfType(BrokenCouncilFile.class)
                .isThrownBy(() -> reading("eras.json", "\"seats\": 11,", "\"seats\": 11, \"seats\": 12,")
                        .read())
                .withMessageContaining("eras.json");
    }

    @Test
    void aModelWithoutFileIsNamed() {
        assertThatExceptionOfType(BrokenCouncilFile.class)
                .isThrownBy(() -> reading("models/index.json", "\"NO_VETO\"", "\"NO_SUCH\"")
                        .read())
                .withMessage("models/NO_SUCH.json at /: cannot be read: there is no such file");
    }

    @Test
    void whatIsNotBrokenIsRead() {
        CouncilLibrary library =
                reading("models/index.json", "\"NO_VETO\",", "").read();
        assertThat(library.models()).doesNotContainKey("NO_VETO").containsKey("TWO_VETOES");
    }

    /** The project's files with one place changed; white space between the tokens of the text sought does not matter. */
    private static CouncilFiles reading(String file, String text, String changed) {
        return new CouncilFiles(name -> name.equals(file) ? changed(name, text, changed) : resource(name));
    }

    private static Reader changed(String name, String text, String changed) throws IOException {
        try (Reader original = resource(name)) {
            StringWriter whole = new StringWriter();
            original.transferTo(whole);
            String flat = whole.toString().replaceAll("\\s+", " ");
            assertThat(flat).contains(text);
            return new StringReader(flat.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(changed)));
        }
    }

    private static Reader resource(String name) throws IOException {
        InputStream bytes = CouncilFiles.class.getResourceAsStream("/councils/" + name);
        if (bytes == null) {
            throw new IOException("there is no such file");
        }
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
