package horseshoe.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with a file is told with line, column and reason")
class RefusedFilesTest {
    private static final String GOOD = LibraryFile.of("RES-2774");
    private static final String OWN = Ours.votes().lines().limit(4).reduce("", (all, line) -> all + line + "\n");

    private static Report refused(String text) {
        Taken taken = Ours.take(text);
        assertThat(taken).isInstanceOf(Taken.NotAtAll.class);
        return taken.report();
    }

    private static Flaw only(String text) {
        assertThat(refused(text).flaws()).hasSize(1);
        return refused(text).flaws().getFirst();
    }

    @Test
    void theFileTheseAreMadeOfIsGood() {
        assertThat(Ours.take(GOOD).report().flaws()).isEmpty();
        assertThat(Ours.take(OWN).report().flaws()).isEmpty();
        assertThat(Ours.take(OWN).report().form()).contains(Form.HORSESHOE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,FRA,                 | ,BRA,                 | ms_code    | missing: [FRA]
            ,False,Y,             | ,False,Q,             | ms_vote    | Y, N, A or X, not "Q"
            ,False,Y,             | ,False,,              | ms_vote    | not ""
            2025-02-24            | 24/02/2025            | date       | written as in 2025-02-24
            2025-02-24            | 1945-10-24            | date       | no Council on 1945-10-24
            2025-02-24            | 2125-10-24            | date       | no Council
            S/RES/2774(2025)      | SSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSS | resolution | at most 60 letters
            S/RES/2774(2025)      | A/RES/77(2025)        | resolution | as in S/RES/2774(2025)
            ,RECORDED VOTE,10,    | ,RECORDED VOTE,11,    | total_yes  | the total is 11, but the rows come to 10
            ,RECORDED VOTE,10,0,5 | ,RECORDED VOTE,10,0,4 | total_abstentions | come to 5
            ,10,0,5,0,15          | ,10,0,5,3,15          | total_non_voting  | come to 0
            ,10,0,5,0,15          | ,10,0,5,0,14          | total_ms   | come to 15
            """)
    @DisplayName("in the library's form")
    void cellsOfTheLibrarysForm(String right, String wrong, String column, String reason) {
        String text = GOOD.replace(right, wrong);
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(refused(text).flaws()).anySatisfy(flaw -> {
            assertThat(flaw.column()).isEqualTo(column);
            assertThat(flaw.reason()).contains(reason);
            assertThat(flaw.line()).isBetween(2, 16);
        });
    }

    @Test
    void aVoteByANonMemberIsNamedWithItsLine() {
        Flaw flaw =
                refused(GOOD.replace(",FRA,FRANCE,", ",BRA,BRAZIL,")).flaws().getFirst();
        assertThat(flaw.column()).isEqualTo("ms_code");
        Flaw stranger =
                refused(GOOD.replace(",FRA,FRANCE,", ",BRA,BRAZIL,")).flaws().getLast();
        assertThat(stranger.reason()).isEqualTo("\"BRA\" was not on the Council of 2025-02-24.");
        assertThat(stranger.line()).isEqualTo(5);
    }

    @Test
    @DisplayName("Charter Art. 27(1): a member votes once")
    void aMemberThatVotesTwiceIsNamed() {
        String twice =
                GOOD.lines().filter(line -> line.contains(",FRA,")).findFirst().orElseThrow();
        Flaw flaw = only(GOOD + twice + "\r\n");
        assertThat(flaw.line()).isEqualTo(17);
        assertThat(flaw.reason()).isEqualTo("FRA votes twice on S/RES/2774 (2025) (Charter Art. 27(1)).");
    }

    @Test
    void aMemberThatIsMissingIsNamed() {
        String without =
                GOOD.lines().filter(line -> !line.contains(",FRA,")).reduce("", (all, line) -> all + line + "\n");
        assertThat(only(without).reason()).isEqualTo("S/RES/2774 (2025) has 14 of 15 members; missing: [FRA].");
    }

    @Test
    @DisplayName("Charter Art. 27: an adopted text has the required votes")
    void tooFewVotesInFavourAreNotAdopted() {
        String fell = GOOD.replace(",False,Y,", ",False,A,").replace(",10,0,5,0,15", ",,,,,");
        assertThat(only(fell).reason()).contains("too few votes in favour");
    }

    @Test
    void rowsOfOneVoteThatContradictEachOtherAreNamed() {
        String text = GOOD.replaceFirst("(?s)(.*)2025-02-24", "$12025-02-25");
        assertThat(only(text)).isEqualTo(new Flaw(16, "date", "Line 2 says \"2025-02-24\" of the same vote."));
    }

    @Test
    void oneResolutionWrittenInTwoWaysIsNamed() {
        String text = GOOD.replaceFirst("(?s)(.*)S/RES/2774\\(2025\\)", "$1S/RES/2774 (2025)");
        assertThat(refused(text).flaws())
                .anySatisfy(flaw -> assertThat(flaw.reason()).isEqualTo("Line 2 writes resolution 2774 otherwise."));
    }

    @Test
    @DisplayName("Absences that the totals leave out are no flaw, nor are empty totals")
    void whatTheLibraryLeavesOutIsTolerated() {
        String absent = GOOD.replace(",FRA,FRANCE,True,A,", ",FRA,FRANCE,True,X,");
        assertThat(Ours.take(absent.replace(",10,0,5,0,15", ",10,0,4,0,15"))
                        .report()
                        .flaws())
                .isEmpty();
        assertThat(Ours.take(absent.replace(",10,0,5,0,15", ",10,0,4,,14"))
                        .report()
                        .flaws())
                .isEmpty();
        assertThat(Ours.take(absent.replace(",10,0,5,0,15", ",,,,,")).report().flaws())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ms_code,  | ms_country,       | ms_code   | [ms_code] are missing
            ms_name,  | ms_code,          | ms_code   | stands twice
            ,date,    | ,when,            | date      | [date] are missing
            """)
    void columns(String right, String wrong, String column, String reason) {
        Flaw flaw = only(GOOD.replaceFirst(right, wrong));
        assertThat(flaw.line()).isEqualTo(1);
        assertThat(flaw.column()).isEqualTo(column);
        assertThat(flaw.reason()).contains(reason);
    }

    @Test
    void anotherTableIsNamedWithTheColumnsThatAreAskedFor() {
        assertThat(only("name,age\nx,1\n").reason()).contains("neither form", "name,age", "ms_vote", "confidence");
    }

    @ParameterizedTest
    @CsvSource({"';', separated by \";\"", "'\t', separated by tabs", "'|', separated by \"|\""})
    void anotherSeparatorIsNamed(String separator, String reason) {
        assertThat(only(GOOD.replace(",", separator)).reason()).contains(reason);
    }

    @Test
    void aRowWithAnotherNumberOfFieldsIsNamed() {
        assertThat(refused(GOOD.replaceFirst(",True,", ",True,True,")).flaws())
                .anySatisfy(flaw -> assertThat(flaw.reason()).isEqualTo("This row has 21 fields, the header 20."));
        assertThat(refused(GOOD.replaceFirst(",True,", ",")).flaws())
                .anySatisfy(flaw -> assertThat(flaw.reason()).isEqualTo("This row has 19 fields, the header 20."));
    }

    @Test
    void quotationMarksThatDoNotCloseAreNamed() {
        Flaw open = only(GOOD.replaceFirst("FRANCE", "\"FRANCE"));
        assertThat(open.line()).isEqualTo(5);
        assertThat(open.reason()).contains("closing quotation mark");
        assertThat(only(GOOD + "\"1,2").reason()).contains("never closed");
        assertThat(only(GOOD.replaceFirst("FRANCE", "\"FRANCE\"S")).reason()).contains("written twice");
    }

    @Test
    void anAbsurdlyLongFieldOrRowIsRefused() {
        assertThat(only(GOOD.replaceFirst("FRANCE", "F".repeat(Intake.LONGEST_ROW)))
                        .reason())
                .contains("far too long");
        assertThat(only(GOOD.replaceFirst("FRANCE", "F".repeat(Intake.LONGEST_ROW / 4)))
                        .reason())
                .contains("far too long");
        assertThat(only(GOOD.replaceFirst("FRANCE", ",".repeat(1_000))).reason())
                .contains("far too many fields");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(only("").reason()).isEqualTo("The file is empty.");
        assertThat(only("\r\n\r\n").reason()).isEqualTo("The file is empty.");
        assertThat(only(LibraryFile.HEADER).reason()).isEqualTo("The file has columns, but no rows.");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140006000800, ZIP archive or a workbook",
        "504b050600000000, empty ZIP",
        "1f8b0800, gzip",
        "d0cf11e0a1b11ae1, old workbook",
        "255044462d312e37, PDF",
        "3c21444f43545950452068746d6c3e, web page",
        "efbbbf0a3c68746d6c3e, web page",
        "7b226964223a317d, JSON",
        "fffe000069000000, UTF-32",
        "00ff00ff, control character U+0000",
        "89504e470d0a1a0a, control character U+001A"
    })
    @DisplayName("A ZIP in a CSV's clothes, and the like")
    void whatOnlyCallsItselfCsvIsNamed(String hex, String reason) {
        Report report = Ours.take(HexFormat.of().parseHex(hex)).report();
        assertThat(report.flaws().getFirst().reason()).contains(reason);
    }

    @Test
    @DisplayName("The first hundred are told, the others counted")
    void manyFlawsAreCounted() {
        StringBuilder rows = new StringBuilder(GOOD);
        for (int row = 0; row < 250; row++) {
            rows.append("1,2,3\n");
        }
        Report report = refused(rows.toString());
        assertThat(report.flaws()).hasSize(Report.MOST_FLAWS);
        assertThat(report.more()).isEqualTo(150);
        assertThat(report.refused()).isEqualTo(250);
        assertThat(report.rows()).isEqualTo(265);
        assertThat(report.sentence()).startsWith("250 faults, the first in line 17: This row has 3 fields");
    }

    @Test
    void tooManyVotesAreRefused() {
        StringBuilder text = new StringBuilder(OWN.lines().findFirst().orElseThrow()).append('\n');
        String row = OWN.lines().skip(1).findFirst().orElseThrow();
        for (int number = 0; number <= Intake.MOST_VOTES + 1; number++) {
            text.append(row.replace("RES-1,", "RES-" + number + ",")).append('\n');
        }
        assertThat(only(text.toString()).reason()).contains("10000 votes; this one has more");
    }

    @Test
    void theBytesAreUtf8() {
        assertThat(GOOD.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(GOOD.length());
    }
}
